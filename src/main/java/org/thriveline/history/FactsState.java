package org.thriveline.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.KeptFacts;
import org.thriveline.log.NewestState;

/**
 * The facts of a stretch of the log from its beginning, as they are kept. Immutable.
 *
 * @param position how many commits they take in
 * @param recordedAt when the last of them was recorded, null where there is none
 * @param notes the numbers of the commits that bear on figures without being a record's: few, and read again
 */
record FactsState(
        KeptFacts facts, long position, @Nullable Instant recordedAt, Provenance provenance, List<Long> notes) {
    /** What stands before the facts. */
    record Head(@Nullable Instant recordedAt, Provenance provenance, List<Long> notes) {
        private byte[] bytes() {
            List<String> words = new ArrayList<>();
            words.add(recordedAt == null ? "-" : recordedAt.toString());
            words.add(String.valueOf(provenance.simulated()));
            words.add(String.valueOf(provenance.real()));
            notes.forEach(note -> words.add(note.toString()));
            return String.join(" ", words).getBytes(StandardCharsets.US_ASCII);
        }

        private static Head of(byte[] bytes) {
            String[] words = new String(bytes, StandardCharsets.US_ASCII).split(" ", -1);
            return new Head(
                    words[0].equals("-") ? null : Instant.parse(words[0]),
                    new Provenance(Boolean.parseBoolean(words[1]), Boolean.parseBoolean(words[2])),
                    Arrays.stream(words).skip(3).map(Long::valueOf).toList());
        }
    }

    NewestState.Kept kept() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(new Head(recordedAt, provenance, notes).bytes());
        parts.addAll(facts.parts());
        return new NewestState.Kept(position, parts);
    }

    static Head head(NewestState.Kept kept) {
        return Head.of(kept.parts().getFirst());
    }

    static List<byte[]> facts(NewestState.Kept kept) {
        return kept.parts().subList(1, kept.parts().size());
    }
}
