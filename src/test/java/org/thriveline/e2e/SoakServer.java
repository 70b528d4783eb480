package org.thriveline.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The jar as it is run in earnest, with both compilers and a bounded heap, and what the system knows of its process. */
final class SoakServer implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Thriveline is at http://localhost:(\\d+)");
    private static final Pattern LIVE = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern THREADS = Pattern.compile("Threads:\\s+(\\d+)");
    private static final double MEGA = 1_024;

    private final Process process;
    private final Path out;

    /**
     * What a process holds.
     *
     * @param heap what is alive, in MB
     * @param resident in MB
     * @param files open, sockets among them
     */
    record Held(double heap, double resident, int threads, int files) {}

    /**
     * Starts it.
     *
     * @param heap its {@code -Xmx}
     * @param uri of the store
     */
    SoakServer(Path folder, String heap, String uri, List<String> options) throws IOException {
        this.out = folder.resolve("server.log");
        List<String> command =
                new ArrayList<>(List.of(Jar.JAVA, "-Xmx" + heap, "-jar", Jar.BUILT.toString(), "--server.port=0"));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("THRIVELINE_MONGODB_URI", uri);
        builder.environment().put("THRIVELINE_ACCOUNTS", "built-in");
        builder.environment().put("THRIVELINE_DATA", folder.resolve("unused").toString());
        builder.environment().put("THRIVELINE_PASSWORD", Jar.PASSWORD);
        this.process = builder.start();
    }

    int port() {
        Matcher ready = Awaitility.await()
                .atMost(2, TimeUnit.MINUTES)
                .failFast("the server ended before it served", () -> !process.isAlive())
                .until(() -> READY.matcher(log()), Matcher::find);
        return Integer.parseInt(ready.group(1));
    }

    boolean running() {
        return process.isAlive();
    }

    /** Returns what it wrote. */
    String log() {
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what it holds once it has let go of what it can. */
    Held held() throws IOException, InterruptedException {
        // Counts what is alive in one halt: between a collection and a look at the heap a busy server fills it again.
        double heap = number(LIVE, jcmd("GC.class_histogram")) / MEGA / MEGA;
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        String status = Files.readString(proc.resolve("status"));
        try (Stream<Path> files = Files.list(proc.resolve("fd"))) {
            return new Held(
                    heap,
                    number(Pattern.compile("VmRSS:\\s+(\\d+)"), status) / MEGA,
                    (int) number(THREADS, status),
                    (int) files.count());
        }
    }

    private static long number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
    }

    private String jcmd(String order) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), order)
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        asked.waitFor();
        return said;
    }

    /** Asks it to end, as a supervisor of processes does, and returns its exit code; killed where it takes longer. */
    int stop(Duration longest) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
