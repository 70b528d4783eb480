package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A sample and what was done to it.
 *
 * @param sample the number of the sample among a door's
 * @param changes none for the sample as it is
 */
record Spoilt(int sample, List<Change> changes) {
    private static final int MOST_CHANGES = 4;

    /** The longest input tried; more is cut off. */
    private static final int LONGEST = 400_000;

    /** Returns spoilt samples; a smaller one has fewer changes. */
    static Arbitrary<Spoilt> of(int samples) {
        Arbitrary<Change> change = Combinators.combine(
                        Arbitraries.of(Change.Kind.class),
                        Arbitraries.integers()
                                .between(0, Change.WHOLE)
                                .withDistribution(net.jqwik.api.RandomDistribution.uniform()),
                        Arbitraries.integers()
                                .between(0, Change.WHATS)
                                .withDistribution(net.jqwik.api.RandomDistribution.uniform()))
                .as(Change::new);
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, samples - 1)
                                .withDistribution(net.jqwik.api.RandomDistribution.uniform()),
                        change.list().ofMaxSize(MOST_CHANGES))
                .as(Spoilt::new);
    }

    byte[] bytes(List<byte[]> samples) {
        byte[] bytes = samples.get(sample);
        for (Change change : changes) {
            bytes = change.of(bytes);
            bytes = bytes.length > LONGEST ? java.util.Arrays.copyOf(bytes, LONGEST) : bytes;
        }
        return bytes;
    }

    /** Returns the beginning of an input, as a person reads it. */
    static String shown(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, 600), UTF_8);
        StringBuilder shown = new StringBuilder();
        text.chars()
                .forEach(
                        c -> shown.append(c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return shown + (bytes.length > 600 ? "... " + bytes.length + " bytes" : "");
    }
}
