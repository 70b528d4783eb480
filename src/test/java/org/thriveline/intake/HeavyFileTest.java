package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.policy.Rejection;

/** Files that would take more memory than there is. */
class HeavyFileTest {
    private static final int LINE = 900_000;

    @TempDir
    Path folder;

    /** Hundreds of rows are under way at once: of long lines, only a few. */
    @Test
    void longLinesAreNotHeldByTheHundred() throws IOException {
        Path file = folder.resolve("long.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("a\n");
            for (int n = 0; n < 60; n++) {
                out.write("x".repeat(LINE) + "\n");
            }
        }
        AtomicLong asked = new AtomicLong();
        RowFormat format = (read, header) -> line -> {
            asked.incrementAndGet();
            return new Row.Told(line, List.of());
        };
        AtomicLong most = new AtomicLong();
        Importer importer = new Importer((steps, origin) -> 1);
        importer.run(InputFile.of(file), format, "intake", new ImportWatch() {
            private long taken;

            @Override
            public void progress(Tally soFar, long bytesRead) {}

            @Override
            public void refused(Header header, Row.Refused row) {
                throw new AssertionError(row.message());
            }

            @Override
            public void taken(Row.Told row) {
                taken++;
                most.accumulateAndGet(asked.get() - taken, Math::max);
            }
        });

        assertThat(asked.get()).isEqualTo(60);
        assertThat(most.get() * LINE).as("characters under way").isLessThanOrEqualTo(5L << 20);
    }

    @Test
    void rowsWithoutANumberAreToldApartUpToALimit() throws BadField {
        EqualRows rows = new EqualRows(2);
        YearMonth month = YearMonth.of(2020, 1);
        rows.next("kent", month, List.of("a"));
        rows.next("kent", month, List.of("b"));

        assertThat(rows.next("kent", month, List.of("a"))).endsWith("-2");
        assertThatThrownBy(() -> rows.next("kent", month, List.of("c")))
                .isInstanceOf(BadField.class)
                .hasMessage("the file has over 2 different rows: divide it");
    }

    @Test
    void anImportThatTheMemoryDoesNotSufficeForIsSaidToHaveStoppedAndTheNextOneRuns() throws IOException {
        ImportJobs jobs =
                new ImportJobs((steps, origin) -> 1, new KeptApart(new MemoryLog(), true), Clock.systemUTC(), folder);
        RowFormat hungry = (read, header) -> line -> {
            if (line.number() > 3) {
                throw new OutOfMemoryError("Java heap space");
            }
            return new Row.Skipped(line);
        };
        try {
            ImportProgress stopped = ended(jobs, hungry);
            assertThat(stopped.state()).isEqualTo("failed");
            assertThat(stopped.error())
                    .isEqualTo("The import stopped at a.csv, after row 2: the server has too little memory for it. Rows"
                            + " that were accepted stay; divide the file and send it again");
            assertThat(ended(jobs, (read, header) -> Row.Skipped::new).state()).isEqualTo("done");
        } finally {
            jobs.destroy();
        }
    }

    /** Returns a format whose rows are not read before an end is let come. */
    private static RowFormat until(CountDownLatch end) {
        return (read, header) -> line -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Row.Skipped(line);
        };
    }

    @Test
    void twentyImportsWaitBehindTheOneThatRuns() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        ImportJobs jobs =
                new ImportJobs((steps, origin) -> 1, new KeptApart(new MemoryLog(), true), Clock.systemUTC(), folder);
        try {
            for (int n = 0; n < 21; n++) {
                submit(jobs, until(end), "intake " + n % 7);
            }

            assertThatThrownBy(() -> submit(jobs, until(end), "supervisor"))
                    .isInstanceOf(Rejection.class)
                    .hasMessage("Too many imports are waiting: try again when some are done");
            assertThat(folder.resolve("uploads").toFile().list()).hasSize(21);
        } finally {
            end.countDown();
            jobs.destroy();
        }
    }

    @Test
    void anAccountHasFiveImportsUnderWay() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        ImportJobs jobs =
                new ImportJobs((steps, origin) -> 1, new KeptApart(new MemoryLog(), true), Clock.systemUTC(), folder);
        RowFormat slow = until(end);
        try {
            for (int n = 0; n < 5; n++) {
                submit(jobs, slow, "intake");
            }

            assertThatThrownBy(() -> submit(jobs, slow, "intake"))
                    .isInstanceOf(Rejection.class)
                    .hasMessage("This account has 5 imports under way: wait for one");
            assertThat(submit(jobs, slow, "supervisor")).isNotEmpty();
        } finally {
            end.countDown();
            jobs.destroy();
        }
    }

    private static ImportProgress ended(ImportJobs jobs, RowFormat format) throws IOException {
        String id = submit(jobs, format, "intake");
        return await().until(
                        () -> jobs.find(id).orElseThrow(),
                        progress -> !progress.state().equals("running"));
    }

    private static String submit(ImportJobs jobs, RowFormat format, String by) throws IOException {
        return jobs.submit(List.of(new File()), format, by, (what, about, rows) -> {});
    }

    private record File() implements ImportJobs.Upload {
        @Override
        public String name() {
            return "a.csv";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream("a\n1\n2\n3\n4\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
