package org.thriveline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.thriveline.log.TestServer;

/** The packaged application in a process of its own, as a user runs it. */
final class Jar implements AutoCloseable {
    static final String PASSWORD = "a password for tests";
    static final Path BUILT = Path.of(System.getProperty("thriveline.jar", "target/thriveline.jar"));
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern READY = Pattern.compile("Thriveline is at http://localhost:(\\d+)");

    private final Process process;
    private final Path out;
    private final Path err;

    private Jar(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts the application.
     *
     * @param data the folder of its store
     * @param arguments a command with its arguments, or the server's options
     */
    static Jar start(Path data, String... arguments) {
        return start(data, Map.of(), arguments);
    }

    /** As {@link #start(Path, String...)}, with more environment variables. */
    static Jar start(Path data, Map<String, String> environment, String... arguments) {
        return start(BUILT, data, environment, arguments);
    }

    static Jar start(Path jar, Path data, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("thriveline", ".out");
            Path err = Files.createTempFile("thriveline", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("THRIVELINE_DATA", data.toString());
            String uri = TestServer.uri(data);
            if (uri != null) {
                builder.environment().put("THRIVELINE_MONGODB_URI", uri);
            }
            builder.environment().put("THRIVELINE_ACCOUNTS", "built-in");
            builder.environment().put("THRIVELINE_PASSWORD", PASSWORD);
            builder.environment().putAll(environment);
            return new Jar(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a server on a free port, without the simulated force unless told. */
    static Jar server(Path data, String... options) {
        List<String> all = new ArrayList<>(List.of("--server.port=0"));
        all.addAll(List.of(options));
        if (all.stream().noneMatch(option -> option.startsWith("--thriveline.simulate="))) {
            all.add("--thriveline.simulate=false");
        }
        return start(data, all.toArray(String[]::new));
    }

    /** Waits until the server says where it is, and returns its port. */
    int port() {
        Matcher ready = Awaitility.await()
                .atMost(2, TimeUnit.MINUTES)
                .failFast("the server ended before it served", () -> !process.isAlive())
                .until(() -> READY.matcher(output()), Matcher::find);
        return Integer.parseInt(ready.group(1));
    }

    /** Waits for the end of a command, and returns its exit code. */
    int exitCode() {
        Awaitility.await().atMost(15, TimeUnit.MINUTES).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Waits for the end of a server that cannot start, and returns its exit code; fails at once where it serves. */
    int refusal() {
        Awaitility.await()
                .atMost(2, TimeUnit.MINUTES)
                .failFast("it serves", () -> READY.matcher(output()).find())
                .until(() -> !process.isAlive());
        return process.exitValue();
    }

    String output() {
        return read(out);
    }

    /** Returns the file that holds the output, until this is closed. */
    Path outputFile() {
        return out;
    }

    String errors() {
        return read(err);
    }

    /** Returns the last line of standard output. */
    String lastLine() {
        return output().lines().reduce("", (before, line) -> line);
    }

    boolean running() {
        return process.isAlive();
    }

    /** Kills it as {@code kill -9} does: no hook of its own runs. */
    void kill() {
        process.destroyForcibly();
        Awaitility.await().until(() -> !process.isAlive());
    }

    /** Asks it to end, as a supervisor of processes does with SIGTERM; does not wait. */
    void terminate() {
        process.destroy();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
