package org.thriveline.retention;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.missing.MissingEvent;
import org.thriveline.person.PersonEvent.Described;
import org.thriveline.person.PersonEvent.Erased;
import org.thriveline.policy.PersonKey;

/** Finds in the log of whom it is known who they are, and every record that names them. Reads the log twice, whole. */
final class Known {
    private final EventLog log;
    private final EventCodec codec;
    private final long size;

    Known(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
        this.size = log.size();
    }

    /** Returns the streams of the records of each person who was described and not erased since. */
    SortedMap<String, SortedSet<String>> people() {
        Map<String, Integer> newest = new TreeMap<>();
        Map<String, Integer> erased = new TreeMap<>();
        SortedMap<String, SortedSet<String>> records = new TreeMap<>();
        each("person.", event -> {
            if (event instanceof Described said) {
                newest.merge(said.person().value(), said.sealed().generation(), Math::max);
                records.computeIfAbsent(said.person().value(), _ -> new TreeSet<>())
                        .add(said.id().value());
            } else if (event instanceof Erased gone) {
                erased.merge(gone.person().value(), gone.generation(), Math::max);
            }
        });
        records.keySet()
                .removeIf(person -> Objects.requireNonNull(newest.get(person)) <= erased.getOrDefault(person, -1));
        each("call.", event -> named(event, records));
        each("missing.", event -> named(event, records));
        return records;
    }

    /** A record that was corrected to be another person's keeps both. */
    private static void named(Object event, Map<String, SortedSet<String>> records) {
        switch (event) {
            case CallEvent.Received e -> add(records, e.caller(), e.id());
            case CallEvent.Corrected e -> add(records, e.caller(), e.id());
            case MissingEvent.Reported e -> add(records, e.person(), e.id());
            case MissingEvent.Corrected e -> add(records, e.person(), e.id());
            default -> {
                // It names nobody.
            }
        }
    }

    private static void add(Map<String, SortedSet<String>> records, @Nullable PersonKey person, Object id) {
        SortedSet<String> theirs = person == null ? null : records.get(person.value());
        if (theirs != null) {
            theirs.add(id.toString());
        }
    }

    private void each(String names, Consumer<Object> take) {
        log.replay(0, size, commits -> decoded(commits, names), events -> events.forEach(take));
    }

    private List<Object> decoded(List<Commit> commits, String names) {
        return commits.stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.name().startsWith(names))
                .flatMap(event -> Stream.of(codec.decode(event)))
                .toList();
    }
}
