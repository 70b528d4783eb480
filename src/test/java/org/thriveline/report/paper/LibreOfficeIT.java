package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The workbooks as a program that people have opens them: every cell is shown as in the paper. */
class LibreOfficeIT {
    static final List<Form> WORKBOOKS = List.of(new XlsxForm(), new OdsForm());

    /** Commas, quotes, UTF-8; words unquoted, figures as they are shown, every sheet. */
    private static final String AS_SHOWN =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

    private static final @Nullable Path PROGRAM = find();

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("WORKBOOKS")
    void everyCellIsShownAsInThePaper(Form form) throws IOException, InterruptedException {
        Path program = PROGRAM;
        assumeTrue(program != null, "LibreOffice is not here: no soffice in any folder of the PATH");
        Paper paper = SamplePaper.paper();
        PaperFile file = form.of(paper).getFirst();
        Files.write(folder.resolve(file.name()), file.bytes());

        convert(Objects.requireNonNull(program), file.name());

        for (Table table : paper.tables()) {
            List<List<String>> shown = new ArrayList<>();
            shown.add(table.columns().stream().map(Table.Column::head).toList());
            table.rows()
                    .forEach(row ->
                            shown.add(row.stream().map(LibreOfficeIT::shown).toList()));
            List<List<String>> sheet = sheet(paper.name() + "-Table_" + table.number() + ".csv");
            assertThat(sheet.getFirst().getFirst()).isEqualTo("Table " + table.number() + ": " + table.title());
            assertThat(sheet.subList(sheet.size() - shown.size(), sheet.size())).isEqualTo(shown);
        }
    }

    /** With the minus of a keyboard, which is all that a format of numbers knows. */
    private static String shown(Cell cell) {
        return cell instanceof Cell.Figure ? cell.shown().replace('\u2212', '-') : Formulas.defused(cell.shown());
    }

    private List<List<String>> sheet(String name) throws IOException {
        try (Stream<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(Files.readString(folder.resolve(name), UTF_8)).stream()) {
            return records.map(CsvRecord::getFields).toList();
        }
    }

    /** With a profile of its own, so that nobody's settings count and nobody's running program is spoken to. */
    private void convert(Path program, String name) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        AS_SHOWN,
                        "--outdir",
                        folder.toString(),
                        folder.resolve(name).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        boolean done = process.waitFor(3, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(done).as("done in time").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt"), UTF_8))
                .isZero();
    }

    private static @Nullable Path find() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
