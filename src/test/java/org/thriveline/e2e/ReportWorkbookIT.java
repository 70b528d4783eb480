package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens a report's workbooks and finds in them what the CSV files say; where there is a LibreOffice. */
class ReportWorkbookIT {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    /** Every sheet as a file of its own, figures as they are rather than as they are shown. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    @TempDir
    Path folder;

    @Test
    void bothWorkbooksAreOpenedWithoutLoss() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not there: apt-get install libreoffice-calc-nogui");
        Path store = folder.resolve("store");
        SmallQuarter.in(store).close();
        Path made = folder.resolve("made");
        List<Path> tables;
        try (Jar report = Jar.start(store, "report", "--quarter", "2018/19-Q2", "--out", made.toString())) {
            assertThat(report.exitCode()).as(report.errors()).isZero();
            tables = report.output()
                    .lines()
                    .filter(line -> line.endsWith(".csv"))
                    .map(Path::of)
                    .toList();
        }
        assertThat(tables).hasSizeGreaterThan(15);

        for (String form : List.of("xlsx", "ods")) {
            Path out = folder.resolve(form);
            convert(made.resolve("panel-quarter-2018-19-q2." + form), out);
            for (int table = 1; table <= tables.size(); table++) {
                List<List<String>> expected = rows(tables.get(table - 1));
                List<List<String>> sheet = rows(out.resolve("panel-quarter-2018-19-q2-Table_" + table + ".csv"));
                assertThat(sheet.subList(sheet.size() - expected.size(), sheet.size()))
                        .as(form + ", table " + table)
                        .isEqualTo(expected);
            }
        }
    }

    private void convert(Path workbook, Path out) throws IOException, InterruptedException {
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        CSV,
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).as(Files.readString(log)).isZero();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream()
                    .map(row -> row.getFields().stream()
                            .map(ReportWorkbookIT::plain)
                            .toList())
                    .toList();
        }
    }

    /** A spreadsheet keeps numbers, not how they were written: 93.0 is 93. */
    private static String plain(String cell) {
        return cell.matches("-?[0-9]+(\\.[0-9]+)?")
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }
}
