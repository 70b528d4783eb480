package org.thriveline.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where a mapping's columns are in one file. */
final class MappedColumns {
    private final Header header;
    private final Map<Mapping.Column, Integer> places = new HashMap<>();
    private final Map<Stamp, Mapping.Column> stamps = new EnumMap<>(Stamp.class);

    /** @throws UnreadableFile naming a column that the file has not */
    MappedColumns(Mapping mapping, Header header) throws UnreadableFile {
        this.header = header;
        place(mapping.id().column());
        for (Mapping.Condition condition : mapping.keep()) {
            place(condition.column());
        }
        Mapping.IncidentColumns incident = mapping.incident();
        place(incident.opening());
        place(incident.area());
        place(incident.beat());
        place(incident.closing());
        stamp(Stamp.RECORDED, incident.recorded());
        stamp(Stamp.DISPATCHED, incident.dispatched());
        stamp(Stamp.ARRIVED, incident.arrived());
        stamp(Stamp.RESOLVED, incident.resolved());
        stamp(Stamp.CLOSED, incident.closed());
        stamp(Stamp.CLOSED_AGAIN, incident.closedAgain());
        if (incident.grade() != null) {
            place(incident.grade().column());
            stamp(Stamp.GRADED, incident.grade().at());
        }
        if (incident.reopened() != null) {
            stamp(Stamp.REOPENED, incident.reopened().at());
            place(
                    incident.reopened().when() == null
                            ? null
                            : incident.reopened().when().column());
        }
        if (mapping.call() != null) {
            place(mapping.call().channel());
            stamp(Stamp.RECEIVED, mapping.call().received());
            stamp(Stamp.ANSWERED, mapping.call().answered());
            stamp(Stamp.ENDED, mapping.call().ended());
        }
    }

    /** Returns which column has which time stamp. */
    Map<Stamp, Mapping.Column> stamps() {
        return stamps;
    }

    /** Returns the column's name as this file has it. */
    String name(Mapping.Column column) {
        return header.line().fields().get(placeOf(column)).strip();
    }

    /** Returns what a line has in a column, without white space around it. */
    String field(CsvLine line, Mapping.Column column) {
        return line.fields().get(placeOf(column)).strip();
    }

    private int placeOf(Mapping.Column column) {
        return Objects.requireNonNull(places.get(column));
    }

    private void stamp(Stamp stamp, Mapping.@Nullable Column column) throws UnreadableFile {
        if (column != null) {
            place(column);
            stamps.put(stamp, column);
        }
    }

    private void place(Mapping.@Nullable Column column) throws UnreadableFile {
        if (column == null) {
            return;
        }
        for (String name : column.names()) {
            OptionalInt place = header.find(name);
            if (place.isPresent()) {
                places.put(column, place.getAsInt());
                return;
            }
        }
        throw new UnreadableFile("its header has no column \"" + String.join("\" or \"", column.names()) + "\"");
    }
}
