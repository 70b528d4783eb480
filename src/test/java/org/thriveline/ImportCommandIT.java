package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.intake.RealFiles;
import org.thriveline.log.TestServer;

/** The commands as they are run: {@code java -jar target/thriveline.jar}. */
class ImportCommandIT {
    private static final String HEADER = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing\r\n";
    private static final String ROW = "Person search,2020-01-05T10:00:00+00:00,,,,,Male,,,,,,Arrest,True,False\r\n";
    private static final String[] IMPORT = {"import", "--format", "data-police-uk-stop-search"};

    @TempDir
    Path folder;

    private record Run(int exit, List<String> out, String err) {}

    @Test
    void aSecondImportOfTheSameFilesAddsNothing() throws Exception {
        file("2020-01-kent-stop-and-search.csv", HEADER + ROW + ROW + ROW);
        file("2020-02-kent-stop-and-search.csv", HEADER + ROW.replace("2020-01", "2020-02"));
        String[] both = {"2020-01-kent-stop-and-search.csv", "2020-02-kent-stop-and-search.csv"};

        Run first = run(IMPORT, both);
        Run second = run(IMPORT, both);

        assertThat(first.out()).containsExactly("{\"read\":4,\"accepted\":4,\"known\":0,\"skipped\":0,\"rejected\":0}");
        assertThat(second.out())
                .containsExactly("{\"read\":4,\"accepted\":0,\"known\":4,\"skipped\":0,\"rejected\":0}");
        assertThat(List.of(first.exit(), second.exit())).containsExactly(0, 0);
        assertThat(first.err()).contains("2020-01-kent-stop-and-search.csv: 3 rows: 3 accepted");
    }

    @Test
    void realFilesAreRecordedWholeAndOnce() throws Exception {
        String[] searches = {
            real("stop-search/2019-12-leicestershire-stop-and-search.csv"),
            real("stop-search/2020-01-leicestershire-stop-and-search.csv"),
            real("stop-search/2020-02-leicestershire-stop-and-search.csv"),
            real("stop-search/2019-12-essex-stop-and-search.csv.gz")
        };
        String[] incidents = {real("cad/week40.csv.gz"), real("cad/week45.csv.gz")};
        String[] cad = {"import", "--mapping", "cad-911"};

        assertThat(List.of(run(IMPORT, searches), run(IMPORT, searches), run(cad, incidents), run(cad, incidents)))
                .extracting(run -> run.out().getLast())
                .containsExactly(
                        "{\"read\":2224,\"accepted\":2224,\"known\":0,\"skipped\":0,\"rejected\":0}",
                        "{\"read\":2224,\"accepted\":0,\"known\":2224,\"skipped\":0,\"rejected\":0}",
                        "{\"read\":3239,\"accepted\":2140,\"known\":0,\"skipped\":1097,\"rejected\":2}",
                        "{\"read\":3239,\"accepted\":0,\"known\":2140,\"skipped\":1097,\"rejected\":2}");
    }

    /** Returns a copy's name: what is rejected is kept beside the file, and real files are left alone. */
    private String real(String name) throws IOException {
        Path file = RealFiles.file(name).path();
        Path copy = folder.resolve(file.getFileName());
        Files.copy(file, copy);
        return copy.getFileName().toString();
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsImported() throws Exception {
        file("2020-01-kent-stop-and-search.csv", HEADER + ROW + ROW.replace("2020-01-05T", "soon "));
        file("searches.csv", HEADER + ROW);

        Run run = run(IMPORT, "none.csv", "searches.csv", ".", "2020-01-kent-stop-and-search.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).containsExactly("{\"read\":2,\"accepted\":1,\"known\":0,\"skipped\":0,\"rejected\":1}");
        assertThat(run.err().lines())
                .contains(
                        "none.csv: does not exist",
                        ".: is not a file",
                        "2020-01-kent-stop-and-search.csv:3: bad-time: Date is no time with an offset from UTC:"
                                + " \"soon 10:00:00+00:00\"");
        assertThat(run.err()).contains("searches.csv: its name does not tell the force");
        assertThat(folder.resolve("2020-01-kent-stop-and-search.csv.rejected.csv"))
                .content()
                .startsWith("rejected_line,rejected_reason,rejected_message,Type,Date")
                .contains("\r\n3,bad-time,")
                .endsWith(ROW.replace("2020-01-05T", "soon "));
    }

    @Test
    void aReportSaysHowManyRowsWereRejectedHoweverOftenTheFileCame() throws Exception {
        file("2020-01-kent-stop-and-search.csv", HEADER + ROW + ROW.replace("2020-01-05T", "soon "));
        run(IMPORT, "2020-01-kent-stop-and-search.csv");
        run(IMPORT, "2020-01-kent-stop-and-search.csv");

        Run report = run(new String[] {"report", "--quarter", "2019/20-Q4", "--out", "report"});

        assertThat(report.exit()).as(report.err()).isZero();
        assertThat(folder.resolve("report").resolve("panel-quarter-2019-20-q4.json"))
                .content(StandardCharsets.UTF_8)
                .contains("{\"count\":1,\"says\":\"Rows that were refused, of files that reach into the period or of"
                        + " which no row could be read.\",\"title\":\"Imported rows: rejected\"}");
    }

    @Test
    void wrongUsageIsExplained() throws Exception {
        Run run = run(IMPORT);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required parameter: 'FILE'", "Usage: thriveline import");
        assertThat(run(new String[] {"--help"}).out()).anyMatch(line -> line.matches(" *import +Imports files.*"));
        assertThat(run(new String[] {"--version"}).out())
                .singleElement()
                .asString()
                .startsWith("thriveline 0");
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Run run(String[] command, String... more) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of(Objects.requireNonNull(System.getProperty("thriveline.jar")))
                .toAbsolutePath()
                .toString();
        List<String> line = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-jar", jar));
        line.addAll(Arrays.asList(command));
        line.addAll(Arrays.asList(more));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Path store = folder.resolve("store");
        builder.environment().put("THRIVELINE_DATA", store.toString());
        String uri = TestServer.uri(store);
        if (uri != null) {
            builder.environment().put("THRIVELINE_MONGODB_URI", uri);
        }
        int exit = builder.start().waitFor();
        return new Run(
                exit, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
