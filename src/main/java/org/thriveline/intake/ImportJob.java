package org.thriveline.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import in the background. Safe for use by many threads. */
final class ImportJob {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final int REJECTIONS_KEPT = 1_000;

    private final String id;
    private final String by;
    private final List<InputFile> files;
    private final List<ImportProgress.FileProgress> progress = new ArrayList<>();
    private final List<ImportProgress.Rejected> rejections = new ArrayList<>();
    private Tally total = Tally.NONE;
    private String state = "running";
    private boolean ended;
    private @Nullable String error;
    private volatile boolean stopped;

    /** @param by who imports them */
    ImportJob(String id, String by, List<InputFile> files) {
        this.id = id;
        this.by = by;
        this.files = files;
        files.forEach(file -> progress.add(progress(file, Tally.NONE, 0)));
    }

    String id() {
        return id;
    }

    /** Imports the files, one after the other; what cannot be read is left out and told. */
    void run(NotedImport importer, RowFormat format, ImportBook book) {
        try {
            importAll(importer, format, book);
        } finally {
            finish();
        }
    }

    private void importAll(NotedImport importer, RowFormat format, ImportBook book) {
        for (int i = 0; i < files.size() && !stopped; i++) {
            InputFile file = files.get(i);
            Tally before = total;
            try {
                new BookedImport(importer, book, watch(i, before)).run(file, format, by);
            } catch (UnreadableFile e) {
                fail(file.name() + " " + e.getMessage());
            } catch (RuntimeException e) {
                fail("The import stopped at " + file.name() + ": " + e.getMessage());
                return;
            } catch (OutOfMemoryError e) {
                LOG.error("An import stopped at {}: the server has too little memory for it", file.name(), e);
                fail("The import stopped at " + file.name() + ", after row " + total.read()
                        + ": the server has too little"
                        + " memory for it. Rows that were accepted stay; divide the file and send it again");
                return;
            }
        }
    }

    /** Returns whether it is somebody's, and not done. */
    synchronized boolean isUnderWay(String account) {
        return !ended && by.equals(account);
    }

    /** Has it end after the rows that were sent: none is left in part. */
    void stop() {
        stopped = true;
    }

    synchronized ImportProgress progress() {
        return new ImportProgress(
                id,
                state,
                List.copyOf(progress),
                total.read(),
                total.accepted(),
                total.known(),
                total.skipped(),
                total.rejected(),
                List.copyOf(rejections),
                error);
    }

    private synchronized void fail(String why) {
        state = "failed";
        error = error == null ? why : error + "; " + why;
    }

    private synchronized void finish() {
        if (stopped) {
            fail("The server was stopped. Send the files again: what was taken already changes nothing");
        }
        ended = true;
        state = state.equals("failed") ? state : "done";
    }

    private synchronized void advance(int file, Tally before, Tally soFar, long bytesRead) {
        progress.set(file, progress(files.get(file), soFar, bytesRead));
        total = before.plus(soFar);
    }

    private synchronized void reject(InputFile file, Row.Refused row) {
        if (rejections.size() < REJECTIONS_KEPT) {
            rejections.add(new ImportProgress.Rejected(file.name(), row.line().number(), row.reason(), row.message()));
        }
    }

    private static ImportProgress.FileProgress progress(InputFile file, Tally tally, long bytesRead) {
        return new ImportProgress.FileProgress(
                file.name(),
                tally.read(),
                tally.accepted(),
                tally.known(),
                tally.skipped(),
                tally.rejected(),
                bytesRead,
                file.size());
    }

    private ImportWatch watch(int file, Tally before) {
        return new ImportWatch() {
            @Override
            public void progress(Tally soFar, long bytesRead) {
                advance(file, before, soFar, bytesRead);
            }

            @Override
            public boolean stopped() {
                return stopped;
            }

            @Override
            public void refused(Header header, Row.Refused row) {
                reject(files.get(file), row);
            }
        };
    }
}
