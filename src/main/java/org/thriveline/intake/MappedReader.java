package org.thriveline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one file with a mapping. */
final class MappedReader implements RowReader {
    private final Mapping mapping;
    private final MappedColumns columns;
    private final Map<Long, Boolean> laterStarts;

    /** @param laterStarts by line, whether an ambiguous start is known to be the later of its two moments */
    MappedReader(Mapping mapping, MappedColumns columns, Map<Long, Boolean> laterStarts) {
        this.mapping = mapping;
        this.columns = columns;
        this.laterStarts = laterStarts;
    }

    @Override
    public Row read(CsvLine line) {
        MappedRow row = new MappedRow(mapping, columns, line);
        if (!row.isKept()) {
            return new Row.Skipped(line);
        }
        try {
            String id = row.id();
            Map<Stamp, ClockChange.Told> times = times(row.stamps(), line.number());
            List<RecordSteps> units = new ArrayList<>();
            // The incident first: if it is rejected, no call is left behind that leads to it.
            units.add(new MappedIncident(mapping.incident(), row, times).steps(id));
            if (mapping.call() != null) {
                new MappedCall(mapping.call(), row, times).steps(id).ifPresent(units::add);
            }
            return new Row.Told(line, units);
        } catch (BadField e) {
            return e.of(line);
        }
    }

    private Map<Stamp, ClockChange.Told> times(Map<Stamp, Reading> stamps, long line) {
        ClockChange clocks = new ClockChange(stamps);
        Boolean later = laterStarts.get(line);
        return later == null ? clocks.tell() : clocks.tell(later);
    }
}
