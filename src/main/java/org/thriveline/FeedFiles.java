package org.thriveline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.thriveline.intake.FeedFile;
import org.thriveline.intake.FeedPlayer;
import org.thriveline.intake.FeedTimeline;
import org.thriveline.intake.InputFile;
import org.thriveline.intake.Outcome;
import org.thriveline.intake.RowFormat;
import org.thriveline.intake.Tally;
import org.thriveline.intake.UnreadableFile;

/** The files of one feed, and how they went. Not safe for use by more than one thread. */
final class FeedFiles {
    private final PrintWriter err;
    private final FeedTimeline timeline = new FeedTimeline();
    private final NavigableMap<Integer, Part> byFirstRow = new TreeMap<>();

    private record Part(Path path, FeedFile file) {}

    FeedFiles(PrintWriter err) {
        this.err = err;
    }

    /** Reads the files, and returns whether all of them could be read. */
    boolean read(List<Path> paths, RowFormat format) {
        boolean all = true;
        int row = 0;
        for (Path path : paths) {
            try {
                FeedFile file = new FeedFile(InputFile.of(path), format, timeline, row);
                byFirstRow.put(row, new Part(path, file));
                // One more than there are rows: no two files have one number, be they ever so short.
                row += file.rows() + 1;
            } catch (UnreadableFile e) {
                err.println(path + ": " + e.getMessage());
                all = false;
            }
        }
        return all;
    }

    /** @throws IllegalStateException where the server failed */
    void play(FeedPlayer player, double speed, boolean asLive) throws InterruptedException {
        player.play(timeline.inOrder(), speed, asLive, this::done);
    }

    private void done(Outcome outcome, int row) {
        Map.Entry<Integer, Part> part = Objects.requireNonNull(byFirstRow.floorEntry(row));
        part.getValue().file().done(row - part.getKey(), outcome);
    }

    /** Tells how each file went, and returns the total. */
    Tally tell() {
        Tally total = Tally.NONE;
        for (Part part : byFirstRow.values()) {
            try (FileReport report = new FileReport(part.path(), err)) {
                total = total.plus(part.file().tell(report));
            }
        }
        return total;
    }
}
