package org.thriveline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to take memory, disk or time. */
class HostileFileTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private long lines(Path file) throws IOException {
        long lines = 0;
        try (CsvFile csv = new CsvFile(InputFile.of(file), bytes -> {})) {
            while (csv.next() != null) {
                lines++;
            }
        }
        return lines;
    }

    private Path packed(String line, int times) throws IOException {
        Path file = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] many = line.repeat(1_000).getBytes(UTF_8);
            for (int i = 0; i < times; i++) {
                out.write(many);
            }
        }
        return file;
    }

    @Test
    void aFileThatUnpacksToAThousandTimesItsSizeIsNotReadOn() throws IOException {
        Path bomb = packed("1,2\n", 25_000);

        assertThat(Files.size(bomb)).isLessThan(400_000);
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> lines(bomb))
                        .isInstanceOf(UnreadableFile.class)
                        .hasMessageMatching(
                                "breaks off after line [0-9]+: unpacks to over 200 times its size|unpacks to over 200"
                                        + " times its size"));
    }

    @Test
    void aFileOfEqualLinesThatIsNotLargeIsRead() throws IOException {
        assertThat(lines(packed("1,2\n", 4_000))).isEqualTo(4_000_000 - 1);
    }

    @Test
    void gzipInGzipIsNoCsv() throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(twice)) {
            out.write(Files.readAllBytes(packed("1,2\n", 10)));
        }
        Path file = Files.write(folder.resolve("twice.csv.gz"), twice.toByteArray());

        assertThatThrownBy(() -> lines(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("its header is not sound CSV: is not UTF-8");
    }

    @Test
    void gzipThatBreaksOffSaysWhere() throws IOException {
        byte[] whole = Files.readAllBytes(packed("1,2\n3,4\n", 100));
        Path head = Files.write(folder.resolve("head.gz"), Arrays.copyOf(whole, 2));
        Path half = Files.write(folder.resolve("half.gz"), Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> lines(head)).hasMessage("is not sound gzip: it breaks off in its first bytes");
        assertThatThrownBy(() -> lines(half)).hasMessageMatching("breaks off after line [0-9]+: its end is missing");
    }

    @Test
    void quotationMarksThatAreNeverClosedDoNotTakeTheSquareOfTheFile() throws IOException {
        Path file = folder.resolve("open.csv");
        Files.writeString(file, "a,b\n" + ("\"" + "x".repeat(2_000) + "\n").repeat(10_001));

        assertTimeoutPreemptively(SOON, () -> assertThat(lines(file)).isEqualTo(10_001));
    }

    @Test
    void columnsDoNotTakeTheSquareOfTheirNumber() {
        Header header =
                new Header(new CsvLine(1, "", List.of(",".repeat(500_000).split("(?<=,)"))));

        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> header.require("Month"))
                        .hasMessage("its header has no column \"Month\""));
    }
}
