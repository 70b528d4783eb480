package org.thriveline.live.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thriveline.log.TestStore;
import org.thriveline.log.bench.Machine;
import org.thriveline.log.bench.Section;
import tools.jackson.databind.json.JsonMapper;

/** Measures the live socket beside Spring's simple broker, each a server and a crowd in processes of their own. */
public final class LiveBenchmark {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String OURS = "org.thriveline.Thriveline";
    private static final String PEER = "org.thriveline.live.StompPeer";

    private final Path folder;
    private final List<String> channels =
            List.of(property("channels", "board;board/NH;board/NR;board/NL").split(";", -1));

    private LiveBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Takes system properties only. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(property("folder", "target/bench-live"));
        Files.createDirectories(folder);
        new LiveBenchmark(Files.createTempDirectory(folder, "run")).run();
    }

    private void run() throws IOException, InterruptedException {
        Machine machine = Machine.read();
        List<Told> told = new ArrayList<>();
        for (String side : property("sides", "ours,slow,peer").split(",", -1)) {
            told.add(measure(side));
            System.out.println(told.getLast());
        }
        String command = "mvn -Pbench verify -Dbench.main=%s -Dbench.sessions=%d -Dbench.warm=%d -Dbench.seconds=%d"
                .formatted(
                        LiveBenchmark.class.getName(),
                        number("sessions", 15_000),
                        number("warm", 30),
                        number("seconds", 30));
        String report = new LiveReport(told, command).markdown(machine, LocalDate.now(ZoneOffset.UTC));
        System.out.println(report);
        String file = property("live-report", "");
        if (!file.isEmpty()) {
            new Section(Path.of(file), "live").write(report);
        }
    }

    private Told measure(String side) throws IOException, InterruptedException {
        boolean peer = side.equals("peer");
        List<String> options = peer ? List.of("-Dbench.channels=" + String.join(";", channels)) : List.of();
        Path place = Files.createDirectory(folder.resolve(side));
        try (TestStore store = new TestStore(place.resolve("store"));
                Server server = Server.start(peer ? PEER : OURS, classPath(peer), place, store.uri(), options)) {
            int port = server.port();
            return crowd(new CrowdSettings(
                    side,
                    peer ? Wire.STOMP : Wire.LIVE,
                    port,
                    server.pid(),
                    Server.PASSWORD,
                    channels,
                    number("sessions", 15_000),
                    side.equals("slow") ? 50 : 0,
                    number("warm", 30),
                    number("seconds", 30),
                    number("rate", 200)));
        }
    }

    private static Told crowd(CrowdSettings settings) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Crowd.class.getName(),
                        MAPPER.writeValueAsString(settings))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String last = "";
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the crowd ended with " + process.exitValue());
        }
        return MAPPER.readValue(last, Told.class);
    }

    /** Ours runs without tests beside it; the peer is one of them. */
    private static String classPath(boolean peer) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> peer || !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(property(name, Integer.toString(otherwise)));
    }

    private static String property(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getProperty("bench." + name), otherwise);
    }
}
