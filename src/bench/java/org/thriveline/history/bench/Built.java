package org.thriveline.history.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.thriveline.live.bench.Server;

/** The built application, unpacked as operations.md says, so that the archive of its classes is used. */
record Built(Path jar, Path archive) {
    /** A board of the past is some 45 MB that live as long as one request: G1 copies them, in pauses of 60 ms. */
    static final String COLLECTOR = "-XX:+UseZGC";

    static final String MAIN = "org.thriveline.Thriveline";
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path PACKED = Path.of(System.getProperty("bench.jar", "target/thriveline.jar"));

    static Built extract(Path folder) throws IOException, InterruptedException {
        Path to = folder.resolve("app");
        Path jar = to.resolve(PACKED.getFileName());
        if (!Files.exists(jar)) {
            run(folder, "-Djarmode=tools", "-jar", PACKED.toString(), "extract", "--destination", to.toString());
        }
        return new Built(jar, to.resolve("thriveline.aot"));
    }

    /** Compacts the store, as operations.md has it done now and then. */
    void compact(Path folder) throws IOException, InterruptedException {
        run(folder, "-jar", jar.toString(), "compact");
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(JAVA), Arrays.stream(command)).toList())
                .inheritIO();
        builder.environment().put("THRIVELINE_DATA", folder.resolve(MAIN).toString());
        if (builder.start().waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }

    List<String> training() {
        return List.of(COLLECTOR, "-XX:AOTCacheOutput=" + archive);
    }

    List<String> trained() {
        return List.of(COLLECTOR, "-XX:AOTCache=" + archive);
    }

    Server start(Path folder, List<String> options) throws IOException {
        return Server.start(MAIN, jar.toString(), folder, null, options);
    }
}
