package org.thriveline.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Note;
import org.thriveline.policy.Timed;

/**
 * Imports a file, then notes in the log how many of its rows were refused, which a report has to say. Safe for use by many
 * threads.
 */
public final class NotedImport {
    private final RecordSink sink;
    private final Importer importer;
    private final Clock clock;

    public NotedImport(RecordSink sink, Clock clock) {
        this.sink = sink;
        this.importer = new Importer(sink);
        this.clock = clock;
    }

    /**
     * Imports one file. Where it breaks off, what was refused until then is noted.
     *
     * @param by who imports it
     * @return what became of its rows
     * @throws UnreadableFile where it cannot be read, or not to its end: the watch knows what was done until then
     * @throws IllegalStateException where the store failed
     */
    public Tally run(InputFile file, RowFormat format, String by, ImportWatch watch) throws UnreadableFile {
        Noted noted = new Noted(watch);
        try {
            return importer.run(file, format, by, noted);
        } finally {
            if (noted.tally.read() > 0) {
                note(file, by, noted);
            }
        }
    }

    private void note(InputFile file, String by, Noted noted) throws UnreadableFile {
        try {
            EndImport end = new EndImport(
                    FileId.of(file.path()),
                    clock.instant(),
                    by,
                    plain(file.name()),
                    noted.tally.read(),
                    noted.tally.rejected(),
                    noted.earliest,
                    noted.latest);
            sink.record(RecordSteps.of(ImportSteps.of(end)), Origin.real(by, Note.SOURCE));
        } catch (IOException e) {
            throw new UnreadableFile("cannot be read again: " + e.getMessage(), e);
        }
    }

    /** Returns a name as the log can keep it. */
    private static String plain(String name) {
        String kept = name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(150)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return kept.isBlank() ? "unnamed" : kept;
    }

    private static final class Noted implements ImportWatch {
        private final ImportWatch watch;
        private Tally tally = Tally.NONE;
        private @Nullable Instant earliest;
        private @Nullable Instant latest;

        Noted(ImportWatch watch) {
            this.watch = watch;
        }

        @Override
        public void progress(Tally soFar, long bytesRead) {
            tally = soFar;
            watch.progress(soFar, bytesRead);
        }

        @Override
        public void taken(Row.Told row) {
            row.steps().stream()
                    .map(RecordSteps::commands)
                    .flatMap(Collection::stream)
                    .map(Timed::at)
                    .forEach(at -> {
                        earliest = earliest == null || at.isBefore(earliest) ? at : earliest;
                        latest = latest == null || at.isAfter(latest) ? at : latest;
                    });
            watch.taken(row);
        }

        @Override
        public boolean stopped() {
            return watch.stopped();
        }

        @Override
        public void refused(Header header, Row.Refused row) {
            watch.refused(header, row);
        }
    }
}
