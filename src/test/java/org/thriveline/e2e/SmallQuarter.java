package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.thriveline.log.TestServer;

/** The second quarter of 2018/19 of a small force, served, and what its log says. */
record SmallQuarter(Jar server, List<String> lines) implements AutoCloseable {
    static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
    static final LocalDate LAST = LocalDate.of(2018, 9, 30);

    /** Made once for all tests of a run, since it is always the same; each has its own copy. */
    private static @Nullable Path made;

    static SmallQuarter in(Path folder) throws IOException {
        // A MongoDB of one's own keeps a database for each folder, which no copy of files copies.
        if (TestServer.uri(folder) == null) {
            FileSystemUtils.copyRecursively(made(), folder);
        } else {
            simulate(folder);
        }
        return serving(folder);
    }

    private static synchronized Path made() throws IOException {
        Path before = made;
        if (before != null) {
            return before;
        }
        Path once = Files.createTempDirectory("thriveline-quarter");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(once.toFile())));
        simulate(once);
        made = once;
        return once;
    }

    private static void simulate(Path folder) {
        try (Jar simulation = Jar.start(
                folder, "simulate", "--quarter", "2018/19-Q2", "--figures", "src/test/resources/small-quarter.json")) {
            assertThat(simulation.exitCode()).as(simulation.errors()).isZero();
        }
    }

    /** Returns the quarter that is in a folder already. */
    static SmallQuarter serving(Path folder) throws IOException {
        List<String> lines = export(folder);
        return new SmallQuarter(Jar.server(folder), lines);
    }

    /** Returns the lines of the log of a store that nobody serves. */
    static List<String> export(Path folder) throws IOException {
        try (Jar export = Jar.start(folder, "export-log")) {
            assertThat(export.exitCode()).as(export.errors()).isZero();
            return Files.readAllLines(export.outputFile());
        }
    }

    List<ExportedIncident> incidents() {
        return ExportedIncident.between(lines, FIRST, LAST);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
