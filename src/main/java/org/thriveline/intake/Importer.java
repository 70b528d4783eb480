package org.thriveline.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Imports files: line by line to a row, a row's steps to the sink, hundreds of rows under way at once, rows of one record in
 * their order. A row's units go one after the other; each is idempotent, so running a broken-off import again completes it.
 * Safe for use by many threads.
 */
public final class Importer {
    /** Rows under way at once: enough for the log to fill its groups. */
    private static final int UNDER_WAY = 256;

    /** The most characters that rows under way have, but for one row: hundreds of lines of a megabyte would fill the memory. */
    private static final long HELD = 4L << 20;

    private final RecordSink sink;

    public Importer(RecordSink sink) {
        this.sink = sink;
    }

    /**
     * Imports one file.
     *
     * @param by who imports it
     * @return what became of its rows
     * @throws UnreadableFile where it cannot be read, or not to its end: the watch knows what was done until then
     * @throws IllegalStateException where the store failed
     */
    public Tally run(InputFile file, RowFormat format, String by, ImportWatch watch) throws UnreadableFile {
        AtomicLong bytes = new AtomicLong();
        try (CsvFile csv = new CsvFile(file, bytes::set);
                Lanes lanes = new Lanes(sink)) {
            var run = new Run(file, csv.header(), by, watch, lanes, bytes);
            RowReader reader = format.reader(file, csv.header());
            try {
                for (CsvFile.Parsed next = csv.next(); next != null && !watch.stopped(); next = csv.next()) {
                    run.add(
                            switch (next) {
                                case CsvFile.Parsed.Sound(CsvLine line) -> reader.read(line);
                                case CsvFile.Parsed.Unsound(Row.Refused row) -> row;
                            });
                }
            } finally {
                run.finish();
            }
            return run.tally;
        }
    }

    private static final class Run {
        private final InputFile file;
        private final Header header;
        private final String by;
        private final ImportWatch watch;
        private final Lanes lanes;
        private final AtomicLong bytes;
        private final Deque<Pending> pending = new ArrayDeque<>();
        private Tally tally = Tally.NONE;
        private long held;

        /** @param outcome null where nothing was sent */
        private record Pending(Row row, @Nullable CompletableFuture<Outcome> outcome) {}

        Run(InputFile file, Header header, String by, ImportWatch watch, Lanes lanes, AtomicLong bytes) {
            this.file = file;
            this.header = header;
            this.by = by;
            this.watch = watch;
            this.lanes = lanes;
            this.bytes = bytes;
        }

        void add(Row row) {
            held += row.line().text().length();
            while (!pending.isEmpty() && (held > HELD || pending.size() == UNDER_WAY)) {
                settle(pending.remove());
            }
            pending.add(new Pending(row, row instanceof Row.Told told ? send(told) : null));
        }

        private CompletableFuture<Outcome> send(Row.Told row) {
            String source = file.name() + ":" + row.line().number();
            return lanes.send(row.steps(), Origin.real(by, source));
        }

        void finish() {
            try {
                while (!pending.isEmpty()) {
                    settle(pending.remove());
                }
            } finally {
                watch.progress(tally, bytes.get());
            }
        }

        private void settle(Pending row) {
            held -= row.row().line().text().length();
            Row end = row.outcome() == null ? row.row() : end(row.row(), row.outcome());
            tally = switch (end) {
                case Row.Told told -> {
                    watch.taken(told);
                    yield tally;
                }
                case Row.Skipped _ -> tally.plusSkipped();
                case Row.Refused refused -> {
                    watch.refused(header, refused);
                    yield tally.plusRejected();
                }
            };
            if (tally.read() % UNDER_WAY == 0) {
                watch.progress(tally, bytes.get());
            }
        }

        private Row end(Row row, CompletableFuture<Outcome> outcome) {
            return switch (await(outcome)) {
                case Outcome.Recorded(int events) -> {
                    tally = tally.plusRecorded(events);
                    yield row;
                }
                case Outcome.Rejected(String reason, String message) -> new Row.Refused(row.line(), reason, message);
            };
        }

        private static Outcome await(CompletableFuture<Outcome> outcome) {
            try {
                return outcome.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof OutOfMemoryError error) {
                    throw error;
                }
                throw new IllegalStateException("the store failed: " + e.getCause(), e.getCause());
            }
        }
    }
}
