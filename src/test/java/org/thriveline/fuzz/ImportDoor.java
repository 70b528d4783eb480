package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.thriveline.intake.Header;
import org.thriveline.intake.ImportWatch;
import org.thriveline.intake.Importer;
import org.thriveline.intake.InputFile;
import org.thriveline.intake.Row;
import org.thriveline.intake.RowFormat;
import org.thriveline.intake.Tally;
import org.thriveline.intake.UnreadableFile;

/**
 * A file to import, of one format, plain or gzip. Each of its rows is accepted, known, skipped, or refused with its line and a
 * reason; the sink got no more records than rows were accepted.
 */
record ImportDoor(String name, RowFormat format, boolean gzip, Path file, String sample) implements Door {
    @Override
    public List<byte[]> samples() {
        byte[] plain = sample.getBytes(UTF_8);
        return List.of(gzip ? packed(plain) : plain);
    }

    @Override
    public boolean takes(byte[] input) throws Exception {
        Files.write(file, input);
        AtomicInteger recorded = new AtomicInteger();
        Seen seen = new Seen();
        Importer importer = new Importer((steps, origin) -> {
            recorded.incrementAndGet();
            return steps.commands().size();
        });
        return TextDoor.tried(
                () -> {
                    Tally tally = importer.run(
                            new InputFile(file, "2020-01-leicestershire-street.csv"), format, "intake", seen);
                    assertThat(tally).isEqualTo(seen.last);
                    assertThat(tally.read())
                            .isEqualTo(tally.accepted() + tally.known() + tally.skipped() + tally.rejected());
                    assertThat(seen.refused).hasSize((int) tally.rejected());
                    assertThat(recorded.get()).isBetween((int) tally.accepted(), 2 * (int) tally.accepted());
                },
                UnreadableFile.class,
                message -> assertThat(message).containsPattern("header|empty|line [0-9]+|gzip|its name|force"));
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static final class Seen implements ImportWatch {
        private final List<Row.Refused> refused = new ArrayList<>();
        private Tally last = Tally.NONE;

        @Override
        public void progress(Tally soFar, long bytesRead) {
            last = soFar;
        }

        @Override
        public void refused(Header header, Row.Refused row) {
            assertThat(row.line().number()).isPositive();
            assertThat(row.reason()).matches("[a-z-]+");
            assertThat(row.message()).isNotBlank().doesNotContain("Exception", "org.thriveline");
            refused.add(row);
        }
    }
}
