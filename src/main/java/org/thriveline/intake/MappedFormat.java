package org.thriveline.intake;

import java.util.Map;

/** Files of incidents, read as a mapping says. */
public final class MappedFormat implements RowFormat {
    private final Mapping mapping;

    public MappedFormat(Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public RowReader reader(InputFile file, Header header) throws UnreadableFile {
        MappedColumns columns = new MappedColumns(mapping, header);
        return new MappedReader(mapping, columns, mapping.id().inOrder() ? laterStarts(file, columns) : Map.of());
    }

    /** Reads the file once before it is imported: which number came first helps to tell times when the clocks went back. */
    private Map<Long, Boolean> laterStarts(InputFile file, MappedColumns columns) throws UnreadableFile {
        NumberOrder order = new NumberOrder();
        try (CsvFile csv = new CsvFile(file, bytes -> {})) {
            for (CsvFile.Parsed next = csv.next(); next != null; next = csv.next()) {
                if (next instanceof CsvFile.Parsed.Sound(CsvLine line)) {
                    add(order, new MappedRow(mapping, columns, line), line.number());
                }
            }
        } catch (UnreadableFile e) {
            // It breaks off: the import says so when it comes to that line. What was read until there counts.
            return order.laterStarts();
        }
        return order.laterStarts();
    }

    private static void add(NumberOrder order, MappedRow row, long line) {
        if (!row.isKept()) {
            return;
        }
        try {
            Map<Stamp, Reading> stamps = row.stamps();
            Reading start = stamps.get(Stamp.RECORDED);
            if (start != null && start.isAmbiguous()) {
                order.add(row.id(), line, start, new ClockChange(stamps));
            }
        } catch (BadField e) {
            // The import refuses this row when it comes to it.
            return;
        }
    }
}
