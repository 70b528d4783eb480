package org.thriveline;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.thriveline.intake.Header;
import org.thriveline.intake.ImportWatch;
import org.thriveline.intake.RejectedFile;
import org.thriveline.intake.Row;
import org.thriveline.intake.Tally;

/** Tells a person how one file went, and keeps its rejected lines. Not safe for use by more than one thread. */
final class FileReport implements ImportWatch, AutoCloseable {
    private static final int LINES_SHOWN = 20;

    private final Path file;
    private final PrintWriter to;
    private final RejectedFile rejected;
    private Tally tally = Tally.NONE;
    private long refused;
    private boolean unread;

    FileReport(Path file, PrintWriter to) {
        this.file = file;
        this.to = to;
        this.rejected = new RejectedFile(file, Path.of(""));
    }

    @Override
    public void progress(Tally soFar, long bytesRead) {
        tally = soFar;
    }

    @Override
    public void refused(Header header, Row.Refused row) {
        refused++;
        if (refused <= LINES_SHOWN) {
            to.println(file + ":" + row.line().number() + ": " + row.reason() + ": " + row.message());
        }
        rejected.add(header, row);
    }

    /** Returns what became of the rows that were read so far. */
    Tally tally() {
        return tally;
    }

    /** Says that the file could not be read, or not to its end. */
    void unreadable(String why) {
        to.println(file + ": " + why);
        unread = tally.equals(Tally.NONE);
    }

    @Override
    public void close() {
        rejected.close();
        if (refused > LINES_SHOWN) {
            to.println(file + ": and " + (refused - LINES_SHOWN) + " more rejected lines");
        }
        rejected.told().ifPresent(told -> to.println(file + ": " + told));
        if (!unread) {
            to.println(summary());
        }
        to.flush();
    }

    private String summary() {
        return file + ": " + tally.read() + " rows: " + tally.accepted() + " accepted, " + tally.known()
                + " known already, " + tally.skipped() + " skipped, " + tally.rejected() + " rejected";
    }
}
