package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.DamagedStore;

/** The commands that look after a store, as they are run. */
class OperationsIT {
    private static final String HEADER = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing\r\n";
    private static final int ROWS = 600;

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {}

    private static Run run(Path data, String... arguments) {
        try (Jar jar = Jar.start(data, arguments)) {
            return new Run(jar.exitCode(), jar.output(), jar.errors());
        }
    }

    private Path searches() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 0; row < ROWS; row++) {
            rows.append("Person search,2020-01-%02dT10:%02d:00+00:00,,,,,Male,,,,,,Arrest,True,False\r\n"
                    .formatted(1 + row % 28, row / 28));
        }
        return Files.writeString(folder.resolve("2020-01-kent-stop-and-search.csv"), rows);
    }

    @Test
    void aLogIsVerifiedTakenElsewhereAndMadeSmallAndADamagedOneIsNotServed() throws Exception {
        Path store = folder.resolve("store");
        Path copy = folder.resolve("copy");
        run(
                store,
                "import",
                "--format",
                "data-police-uk-stop-search",
                searches().toString());
        Run verified = run(store, "verify-log");
        assertThat(verified.out())
                .matches("The log is sound: \\d+ commits, (?!0)\\d+ events, 600 streams, \\d replay blocks.\n");
        assertThat(verified.exit()).isZero();

        Run export = run(store, "export-log");
        assertThat(export.exit()).isZero();
        assertThat(export.err()).isEmpty();
        Path file = Files.writeString(folder.resolve("export.ndjson"), export.out());
        assertThat(run(copy, "import-log", file.toString()).exit()).isZero();
        assertThat(run(copy, "import-log", gzip(file).toString()).out()).endsWith("; 0 commits were added.\n");
        assertThat(run(copy, "export-log").out()).isEqualTo(export.out());

        Run compacted = run(copy, "compact");
        assertThat(compacted.exit()).isZero();
        assertThat(compacted.out())
                .matches(".*thriveline.mv.db: \\d+ bytes before, \\d+ after; \\d+ events, \\d+ bytes an event\n");
        assertThat(run(copy, "verify-log").exit()).isZero();
        assertThat(run(copy, "export-log").out()).isEqualTo(export.out());

        DamagedStore.changeAPayload(copy, 3);
        Run damaged = run(copy, "verify-log");
        String fault = "The event log is damaged at commit 3: its checksum does not match its events.";
        assertThat(damaged)
                .isEqualTo(new Run(
                        1,
                        "",
                        fault + " Restore the last backup of the store, or use import-log to"
                                + " write the last export into an empty one.\n"));
        try (Jar server = Jar.server(copy)) {
            assertThat(server.exitCode()).isEqualTo(1);
            assertThat(server.output()).contains(fault, "Command verify-log").doesNotContain("\tat org.");
        }
    }

    @Test
    void saysWhyNothingWasDone() throws IOException {
        Path none = folder.resolve("none");

        for (String command : new String[] {"verify-log", "export-log", "compact"}) {
            assertThat(run(none, command))
                    .isEqualTo(new Run(
                            1,
                            "",
                            "There is no store in " + none + ". Set THRIVELINE_DATA to the folder that holds it.\n"));
        }
        assertThat(none).doesNotExist();
        assertThat(run(none, "import-log", "none.ndjson"))
                .satisfies(run -> assertThat(run.err()).startsWith("none.ndjson does not exist, or cannot be read\n"))
                .extracting(Run::exit)
                .isEqualTo(2);
        Path other = Files.writeString(folder.resolve("other.ndjson"), "{}\n");
        assertThat(run(none, "import-log", other.toString()))
                .isEqualTo(new Run(1, "", other + ":1: specversion: is missing\n"));
    }

    private static Path gzip(Path file) throws IOException {
        Path packed = file.resolveSibling("packed");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        return packed;
    }
}
