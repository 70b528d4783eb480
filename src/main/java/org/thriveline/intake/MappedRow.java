package org.thriveline.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line, read with a mapping. */
final class MappedRow {
    /** The longest text that a record takes for a code. */
    private static final int LONGEST = 100;

    private final Mapping mapping;
    private final MappedColumns columns;
    private final CsvLine line;

    MappedRow(Mapping mapping, MappedColumns columns, CsvLine line) {
        this.mapping = mapping;
        this.columns = columns;
        this.line = line;
    }

    /** Returns whether the mapping takes this line. */
    boolean isKept() {
        return mapping.keep().stream().allMatch(this::holds);
    }

    boolean holds(Mapping.Condition condition) {
        return condition.values().contains(columns.field(line, condition.column()));
    }

    /** Returns the record's number. */
    String id() throws BadField {
        Mapping.Column column = mapping.id().column();
        String id = text(column);
        if (id == null) {
            throw new BadField("blank-id", columns.name(column) + " is blank");
        }
        return id;
    }

    /** Returns what a column says, null where it says nothing. */
    @Nullable
    String text(Mapping.@Nullable Column column) throws BadField {
        if (column == null) {
            return null;
        }
        String value = columns.field(line, column);
        return isMissing(value) ? null : Fields.text(columns.name(column), value, LONGEST);
    }

    /** Returns what a column says as a value, null where it says nothing. */
    <T> @Nullable T text(Mapping.@Nullable Column column, Function<String, T> value) throws BadField {
        String text = text(column);
        try {
            return text == null ? null : value.apply(text);
        } catch (IllegalArgumentException e) {
            throw new BadField("bad-text", String.valueOf(e.getMessage()));
        }
    }

    /** Returns what a column says, or else the other text. */
    String text(Mapping.@Nullable Column column, @Nullable String otherwise, String what) throws BadField {
        String value = text(column);
        if (value != null) {
            return value;
        }
        if (otherwise == null) {
            String name = column == null ? what : columns.name(column);
            throw new BadField("missing-" + what, name + " is missing");
        }
        return otherwise;
    }

    /** Returns the time stamps that the line has. */
    Map<Stamp, Reading> stamps() throws BadField {
        Map<Stamp, Reading> read = new EnumMap<>(Stamp.class);
        for (var stamp : columns.stamps().entrySet()) {
            String value = columns.field(line, stamp.getValue());
            if (!isMissing(value)) {
                read.put(stamp.getKey(), time(stamp.getValue(), value));
            }
        }
        if (!read.containsKey(Stamp.RECORDED)) {
            throw new BadField("missing-time", columns.name(mapping.incident().recorded()) + " is missing");
        }
        return withoutWhatNeverWas(read);
    }

    /** A time of reopening counts where there was one, and a last closing where it came after that. */
    private Map<Stamp, Reading> withoutWhatNeverWas(Map<Stamp, Reading> read) {
        Mapping.ReopenedColumns reopened = mapping.incident().reopened();
        if (reopened != null && reopened.when() != null && !holds(reopened.when())) {
            read.remove(Stamp.REOPENED);
        }
        Reading reopening = read.get(Stamp.REOPENED);
        Reading again = read.get(Stamp.CLOSED_AGAIN);
        if (again != null
                && (reopening == null
                        || again.moments()
                                .getLast()
                                .isBefore(reopening.moments().getFirst()))) {
            read.remove(Stamp.CLOSED_AGAIN);
        }
        return read;
    }

    private Reading time(Mapping.Column column, String value) throws BadField {
        return mapping.times().formats().stream()
                .map(format -> format.read(value, mapping.times().zone()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new BadField(
                        "bad-time", columns.name(column) + " is no time of this mapping: " + Fields.shown(value)));
    }

    private boolean isMissing(String value) {
        return value.isEmpty() || mapping.missing().contains(value);
    }
}
