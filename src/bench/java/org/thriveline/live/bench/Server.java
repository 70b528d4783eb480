package org.thriveline.live.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own; with an empty store in it, unless it is told of another. */
public final class Server implements AutoCloseable {
    public static final String PASSWORD = "a password for benchmarks";
    private static final Pattern READY = Pattern.compile("Thriveline is at http://localhost:(\\d+)");
    private static final long START_SECONDS = 120;

    private final Process process;
    private final Path out;

    private Server(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    /**
     * Starts one.
     *
     * @param main its main class
     * @param classPath where that is
     * @param store the address of a MongoDB, null for a store of its own
     */
    public static Server start(String main, String classPath, Path folder, @Nullable String store, List<String> options)
            throws IOException {
        Path out = folder.resolve(main + ".out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // All of it at once: a heap that still grows is marked over and over.
                "-Xms3g",
                "-Xmx3g",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main, "--server.port=0", "--thriveline.simulate=false"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        if (store != null) {
            builder.environment().put("THRIVELINE_MONGODB_URI", store);
            builder.environment().put("THRIVELINE_ACCOUNTS", "built-in");
        }
        builder.environment().put("THRIVELINE_DATA", folder.resolve(main).toString());
        builder.environment().put("THRIVELINE_PASSWORD", PASSWORD);
        return new Server(builder.start(), out);
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it says where it is. */
    public int port() throws InterruptedException {
        for (int i = 0; i < START_SECONDS * 100 && process.isAlive(); i++) {
            Matcher ready = READY.matcher(output());
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("the server did not start: " + output());
    }

    private String output() {
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
