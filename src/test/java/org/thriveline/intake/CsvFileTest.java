package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void linesEndAsTheyLikeAndFieldsMayHoldLineBreaks() throws IOException {
        assertThat(read("a,b\r\n1,2\n\r\n3,\"x\n\ny\"\r4,5")).containsExactly("2 [1, 2]", "4 [3, x\n\ny]", "7 [4, 5]");
    }

    @Test
    void aStrayQuotationMarkCostsItsLineOnly() throws IOException {
        assertThat(read("a,b\n\"1,2\n3,4\n5,6\n")).containsExactly("2 bad-quoting", "3 [3, 4]", "4 [5, 6]");
    }

    @Test
    void twoStrayQuotationMarksDoNotSwallowWhatIsBetween() throws IOException {
        assertThat(read("a,b\n\"1,2\n3,4\n5,\"6\n7,8\n"))
                .containsExactly("2 bad-quoting", "3 [3, 4]", "4 bad-quoting", "5 [7, 8]");
    }

    @Test
    void textAfterAClosingQuotationMarkIsRefused() throws IOException {
        assertThat(read("a,b\n\"1\"x,2\n3,4\n")).containsExactly("2 bad-quoting", "3 [3, 4]");
    }

    @Test
    void aLineOfAnotherLengthIsRefusedAsItStands() throws IOException {
        assertThat(read("a,b\n1\n1,2,3\n")).containsExactly("2 wrong-columns", "3 wrong-columns");
    }

    @Test
    void aLineThatIsNotUtf8IsRefused() throws IOException {
        byte[] latin = "a,b\ncaf\u00e9,1\nx,2\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read("x.csv", latin)).containsExactly("2 bad-encoding", "3 [x, 2]");
    }

    @Test
    void gzipIsKnownByItsFirstBytes() throws IOException {
        byte[] packed = gzip("\uFEFFa,b\n1,2\n");

        assertThat(read("x.csv", packed)).containsExactly("2 [1, 2]");
        assertThat(read("x.csv.gz", packed)).containsExactly("2 [1, 2]");
    }

    @Test
    void whatIsNoFileOrHasNoHeaderOrIsNoGzipCannotBeRead() throws IOException {
        assertThatThrownBy(() -> read(folder.resolve("none.csv"))).hasMessage("does not exist");
        assertThatThrownBy(() -> read(folder)).hasMessage("is not a file");
        assertThatThrownBy(() -> read("x.csv", new byte[0])).hasMessage("is empty: it has no header");
        assertThatThrownBy(() -> read("x.csv.gz", new byte[] {'a', ',', 'b'}))
                .hasMessage("is named .gz but is not gzip");
    }

    @Test
    void gzipThatBreaksOffGivesTheLinesBefore() throws IOException {
        byte[] packed = gzip("a,b\n" + "1,2\n".repeat(200_000));
        Path file = Files.write(folder.resolve("x.csv.gz"), Arrays.copyOf(packed, packed.length - 20));

        try (CsvFile csv = new CsvFile(InputFile.of(file), bytes -> {})) {
            assertThat(csv.next()).isNotNull();
            assertThatThrownBy(() -> {
                        while (csv.next() != null) {}
                    })
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageStartingWith("breaks off after line");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<String> read(String text) throws IOException {
        return read("x.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(String name, byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve(name), bytes));
    }

    private static List<String> read(Path file) throws IOException {
        List<String> read = new ArrayList<>();
        try (CsvFile csv = new CsvFile(InputFile.of(file), bytes -> {})) {
            for (CsvFile.Parsed next = csv.next(); next != null; next = csv.next()) {
                read.add(
                        switch (next) {
                            case CsvFile.Parsed.Sound(CsvLine line) -> line.number() + " " + line.fields();
                            case CsvFile.Parsed.Unsound(Row.Refused row) ->
                                row.line().number() + " " + row.reason();
                        });
            }
        }
        return read;
    }
}
