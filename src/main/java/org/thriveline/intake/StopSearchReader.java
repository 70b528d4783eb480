package org.thriveline.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchId;
import org.thriveline.stopsearch.SearchSteps;

/** Reads one file of stop-searches, counting equal rows as it goes. */
final class StopSearchReader implements RowReader {
    private static final int LONGEST = 200;

    private final String force;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final EqualRows equalRows = new EqualRows();

    StopSearchReader(String force, Header header) throws UnreadableFile {
        this.force = force;
        for (Column column : Column.values()) {
            columns.put(column, header.require(column.title));
        }
    }

    /** The file's columns, by which a row is told from another; in the published order, which they need not keep. */
    private enum Column {
        TYPE("Type"),
        DATE("Date"),
        PART_OF_OPERATION("Part of a policing operation"),
        OPERATION("Policing operation"),
        LATITUDE("Latitude"),
        LONGITUDE("Longitude"),
        GENDER("Gender"),
        AGE("Age range"),
        SELF_DEFINED("Self-defined ethnicity"),
        OFFICER_DEFINED("Officer-defined ethnicity"),
        LEGISLATION("Legislation"),
        OBJECT("Object of search"),
        OUTCOME("Outcome"),
        LINKED("Outcome linked to object of search"),
        REMOVAL("Removal of more than just outer clothing");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    @Override
    public Row read(CsvLine line) {
        try {
            Instant at = time(line);
            SearchDetails details = details(line);
            String outcome = text(line, Column.OUTCOME, LONGEST);
            Boolean linked = truth(line, Column.LINKED);
            // Only now does it count as a row: a refused one must not shift the numbers of those equal to it.
            SearchId id = new SearchId(equalRows.next(force, PublishedMonth.of(at), all(line)));
            List<SearchCommand> steps = new ArrayList<>();
            steps.add(new SearchCommand.RecordSearch(id, at, force, null, details));
            if (outcome != null) {
                steps.add(new SearchCommand.RecordOutcome(id, at, outcome, linked));
            }
            return new Row.Told(line, List.of(RecordSteps.of(new SearchSteps(id, steps))));
        } catch (BadField e) {
            return e.of(line);
        }
    }

    private SearchDetails details(CsvLine line) throws BadField {
        String type = text(line, Column.TYPE, LONGEST);
        if (type == null) {
            throw new BadField("missing-type", "Type is missing");
        }
        return new SearchDetails(
                type,
                truth(line, Column.PART_OF_OPERATION),
                text(line, Column.OPERATION, LONGEST),
                degrees(line, Column.LATITUDE, 90),
                degrees(line, Column.LONGITUDE, 180),
                text(line, Column.GENDER, LONGEST),
                text(line, Column.AGE, LONGEST),
                text(line, Column.SELF_DEFINED, LONGEST),
                text(line, Column.OFFICER_DEFINED, LONGEST),
                text(line, Column.LEGISLATION, LONGEST),
                text(line, Column.OBJECT, LONGEST),
                truth(line, Column.REMOVAL));
    }

    private Instant time(CsvLine line) throws BadField {
        String value = field(line, Column.DATE);
        if (value.isEmpty()) {
            throw new BadField("missing-time", "Date is missing");
        }
        try {
            Instant at = OffsetDateTime.parse(value).toInstant();
            if (Texts.keeps(at)) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that cannot be kept.
        }
        throw new BadField("bad-time", "Date is no time with an offset from UTC: " + Fields.shown(value));
    }

    private @Nullable String text(CsvLine line, Column column, int longest) throws BadField {
        return Fields.text(column.title, field(line, column), longest);
    }

    private @Nullable Boolean truth(CsvLine line, Column column) throws BadField {
        return Fields.truth(column.title, field(line, column));
    }

    private @Nullable Double degrees(CsvLine line, Column column, int most) throws BadField {
        return Fields.degrees(column.title, field(line, column), most);
    }

    private String field(CsvLine line, Column column) {
        return line.fields().get(Objects.requireNonNull(columns.get(column))).strip();
    }

    private List<String> all(CsvLine line) {
        List<String> fields = new ArrayList<>();
        for (Column column : Column.values()) {
            fields.add(field(line, column));
        }
        return fields;
    }
}
