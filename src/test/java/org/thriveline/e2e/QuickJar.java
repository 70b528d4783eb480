package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The application's jar, unpacked by its own tool, with its classes kept as they are once loaded: half the time to start. */
final class QuickJar {
    private static final String[] OPTIONS = {"--server.port=0", "--thriveline.simulate=false"};

    private final Path jar;
    private final String classes;

    /** @param folder where to unpack it; takes two starts */
    QuickJar(Path folder) throws IOException, InterruptedException {
        Path unpacked = folder.resolve("jar");
        this.jar = unpacked.resolve(Jar.BUILT.getFileName());
        this.classes = folder.resolve("classes.jsa").toString();
        Process unpacking = new ProcessBuilder(
                        Jar.JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        Jar.BUILT.toString(),
                        "extract",
                        "--destination",
                        unpacked.toString())
                .inheritIO()
                .start();
        assertThat(unpacking.waitFor()).isZero();
        try (Jar server = start(folder.resolve("none"), "-XX:ArchiveClassesAtExit=" + classes)) {
            server.port();
        }
    }

    /** Starts a server on a free port, without the simulated force. */
    Jar server(Path data) {
        return start(data, "-XX:SharedArchiveFile=" + classes);
    }

    private Jar start(Path data, String option) {
        // It lives for seconds: the second compiler would only compete with it.
        String options = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + option;
        return Jar.start(jar, data, Map.of("JAVA_TOOL_OPTIONS", options), OPTIONS);
    }
}
