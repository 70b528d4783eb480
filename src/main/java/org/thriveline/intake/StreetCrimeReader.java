package org.thriveline.intake;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.crime.CrimeCommand;
import org.thriveline.crime.CrimeDetails;
import org.thriveline.crime.CrimeId;
import org.thriveline.crime.CrimeSteps;
import org.thriveline.policy.Texts;

/** Reads one file of street-level crime, counting equal rows without a number as it goes. */
final class StreetCrimeReader implements RowReader {
    static final int LONGEST_FORCE = 100;

    private static final int LONGEST = 200;
    private static final int LONGEST_CONTEXT = 1_000;
    /** With the month it must fit a crime's id. */
    private static final int LONGEST_NUMBER = 90;
    /** A force's name in a crime's id is for people; the digest of the row holds all of it. */
    private static final int SHORT_NAME = 40;

    private final @Nullable String force;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final EqualRows equalRows = new EqualRows();

    StreetCrimeReader(@Nullable String force, Header header) throws UnreadableFile {
        this.force = force;
        for (Column column : Column.values()) {
            columns.put(column, header.require(column.title));
        }
    }

    /** The file's columns, by which a row is told from another; in the published order, which they need not keep. */
    private enum Column {
        NUMBER("Crime ID"),
        MONTH("Month"),
        REPORTED_BY("Reported by"),
        FALLS_WITHIN("Falls within"),
        LONGITUDE("Longitude"),
        LATITUDE("Latitude"),
        LOCATION("Location"),
        LSOA_CODE("LSOA code"),
        LSOA_NAME("LSOA name"),
        CATEGORY("Crime type"),
        OUTCOME("Last outcome category"),
        CONTEXT("Context");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    @Override
    public Row read(CsvLine line) {
        try {
            YearMonth month = month(line);
            String within = force(line);
            CrimeDetails details = details(line);
            String outcome = text(line, Column.OUTCOME, LONGEST);
            String number = text(line, Column.NUMBER, LONGEST_NUMBER);
            // Only now does it count as a row: a refused one must not shift the numbers of those equal to it.
            CrimeId id = new CrimeId(
                    number == null
                            ? equalRows.next(shortName(within), month, all(line))
                            // Some numbers recur in another month, for another crime.
                            : number + '-' + month);
            Instant at = PublishedMonth.start(month);
            List<CrimeCommand> steps = new ArrayList<>();
            steps.add(new CrimeCommand.RecordCrime(id, at, month, within, null, null, details));
            if (outcome != null) {
                steps.add(new CrimeCommand.RecordOutcome(id, at, outcome));
            }
            return new Row.Told(line, List.of(RecordSteps.of(new CrimeSteps(id, steps))));
        } catch (BadField e) {
            return e.of(line);
        }
    }

    private CrimeDetails details(CsvLine line) throws BadField {
        String category = text(line, Column.CATEGORY, LONGEST);
        if (category == null) {
            throw new BadField("missing-category", "Crime type is missing");
        }
        return new CrimeDetails(
                category,
                text(line, Column.LOCATION, LONGEST),
                degrees(line, Column.LATITUDE, 90),
                degrees(line, Column.LONGITUDE, 180),
                text(line, Column.LSOA_CODE, 20),
                text(line, Column.LSOA_NAME, LONGEST),
                text(line, Column.CONTEXT, LONGEST_CONTEXT));
    }

    private YearMonth month(CsvLine line) throws BadField {
        String value = field(line, Column.MONTH);
        if (value.isEmpty()) {
            throw new BadField("missing-time", "Month is missing");
        }
        try {
            YearMonth month = YearMonth.parse(value);
            if (Texts.keeps(PublishedMonth.start(month))) {
                return month;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that cannot be kept.
        }
        throw new BadField("bad-time", "Month is no month such as 2020-01: " + Fields.shown(value));
    }

    private String force(CsvLine line) throws BadField {
        String within = text(line, Column.FALLS_WITHIN, LONGEST_FORCE);
        String named = within == null ? text(line, Column.REPORTED_BY, LONGEST_FORCE) : within;
        if (named == null && force == null) {
            throw new BadField("missing-force", "neither Falls within nor Reported by names a force: say which");
        }
        return named == null ? Objects.requireNonNull(force) : named;
    }

    private static String shortName(String force) {
        String name = force.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return name.substring(0, Math.min(name.length(), SHORT_NAME));
    }

    private @Nullable String text(CsvLine line, Column column, int longest) throws BadField {
        return Fields.text(column.title, field(line, column), longest);
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
