package org.thriveline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file's rows on their way through a feed: read as a whole, played step by step, counted as rows again. Not safe for use
 * by more than one thread.
 */
public final class FeedFile {
    private final Header header;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Integer> events = new HashMap<>();
    private final Map<Integer, Row.Refused> refused = new HashMap<>();

    /**
     * Reads a file, and adds its steps to a timeline.
     *
     * @param firstRow the number that the timeline has for the first row; the others follow
     * @throws UnreadableFile where it cannot be read to its end; then nothing is added
     */
    public FeedFile(InputFile file, RowFormat format, FeedTimeline timeline, int firstRow) throws UnreadableFile {
        try (CsvFile csv = new CsvFile(file, bytes -> {})) {
            header = csv.header();
            RowReader reader = format.reader(file, header);
            for (CsvFile.Parsed next = csv.next(); next != null; next = csv.next()) {
                rows.add(
                        switch (next) {
                            case CsvFile.Parsed.Sound(CsvLine line) -> reader.read(line);
                            case CsvFile.Parsed.Unsound(Row.Refused row) -> row;
                        });
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Told(CsvLine line, List<RecordSteps> steps)) {
                timeline.add(firstRow + i, file.name() + ":" + line.number(), steps);
            }
        }
    }

    /** Returns how many rows there are. */
    public int rows() {
        return rows.size();
    }

    /**
     * Takes in what became of one step.
     *
     * @param row which row it comes from, from 0
     */
    public void done(int row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded(int count) -> events.merge(row, count, Integer::sum);
            case Outcome.Rejected(String reason, String message) ->
                refused.putIfAbsent(row, new Row.Refused(rows.get(row).line(), reason, message));
        }
    }

    /** Returns what became of the rows, and tells of it in their order. Rows without a word from the server are left out. */
    public Tally tell(ImportWatch watch) {
        Tally tally = Tally.NONE;
        for (int i = 0; i < rows.size(); i++) {
            Row end = Objects.requireNonNullElse(refused.get(i), rows.get(i));
            tally = switch (end) {
                case Row.Skipped _ -> tally.plusSkipped();
                case Row.Told _ -> events.containsKey(i) ? tally.plusRecorded(events.get(i)) : tally;
                case Row.Refused row -> {
                    watch.refused(header, row);
                    yield tally.plusRejected();
                }
            };
        }
        watch.progress(tally, 0);
        return tally;
    }
}
