package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A reader of a whole text, which it either reads or refuses with one exception that says where the fault is.
 *
 * @param reads reads a text
 * @param refusal what it refuses with
 * @param place how its message says where
 */
record TextDoor(String name, Reads reads, Class<? extends Exception> refusal, Pattern place, List<byte[]> samples)
        implements Door {
    private static final Pattern INSIDE =
            Pattern.compile("Exception|org\\.thriveline|java\\.|jackson|snakeyaml|StreamRead");

    /** Reads a text, or throws. */
    interface Reads {
        void read(String text) throws Exception;
    }

    static TextDoor of(String name, Reads reads, Class<? extends Exception> refusal, String place, String... samples) {
        return new TextDoor(
                name,
                reads,
                refusal,
                Pattern.compile(place),
                java.util.Arrays.stream(samples)
                        .map(text -> text.getBytes(UTF_8))
                        .toList());
    }

    @Override
    public boolean takes(byte[] input) throws Exception {
        return tried(
                () -> reads.read(new String(input, UTF_8)),
                refusal,
                message -> assertThat(message).containsPattern(place).doesNotContainPattern(INSIDE));
    }

    /** A step that may be refused. */
    interface Step {
        void run() throws Exception;
    }

    /** Returns whether a step was done; where it was refused as it may be, its message is looked at. */
    static boolean tried(Step step, Class<? extends Exception> refusal, Consumer<String> message) throws Exception {
        try {
            step.run();
            return true;
        } catch (Exception e) {
            if (!refusal.isInstance(e)) {
                throw e;
            }
            message.accept(String.valueOf(e.getMessage()));
            return false;
        }
    }
}
