package org.thriveline.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Racers in a process of their own, on a store of another's. */
final class OtherWriter implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader out;

    /** Starts the process; it waits for {@link #go}. */
    OtherWriter(String uri, long seed, int racers, int units) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherWriter.class.getName(),
                        uri,
                        Long.toString(seed),
                        Integer.toString(racers),
                        Integer.toString(units))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(UTF_8);
    }

    /** Waits until it has opened the store, and lets it run. */
    void go() throws IOException {
        if (!READY.equals(out.readLine())) {
            throw new IOException("The other writer did not open the store");
        }
        process.outputWriter(UTF_8).append("go\n").flush();
    }

    /** Waits for its end, and returns what it was told. */
    List<Attempt> attempts() {
        return out.lines().map(Attempt::parse).toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The other process. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        try (TestStore store = TestStore.at(words.removeFirst(), Duration.ofSeconds(10))) {
            System.out.println(READY);
            System.in.read();
            List<Long> numbers = words.stream().map(Long::parseLong).toList();
            Racer.all(
                            store.log(),
                            "other",
                            numbers.get(0),
                            Math.toIntExact(numbers.get(1)),
                            Math.toIntExact(numbers.get(2)))
                    .forEach(System.out::println);
        }
    }
}
