package org.thriveline.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.Line;
import org.thriveline.policy.Grade;

/**
 * What the columns of a CSV file of incidents say. The format of its file is described in {@code src/docs/mapping.md};
 * the names here are its keys. Immutable.
 *
 * @param label what people call files like these
 * @param missing the words that stand for nothing, beside a blank field
 * @param keep conditions that a row must meet; one that does not is skipped
 */
public record Mapping(
        String label,
        Times times,
        Set<String> missing,
        Id id,
        List<Condition> keep,
        IncidentColumns incident,
        @Nullable CallColumns call) {
    @SuppressWarnings("NullAway") // The mapper passes null for keys that are not there.
    public Mapping {
        need(label, "label");
        need(times, "times");
        need(id, "id");
        need(incident, "incident");
        missing = missing == null ? Set.of() : Set.copyOf(words("missing", missing));
        keep = keep == null ? List.of() : List.copyOf(keep);
    }

    /** The names that a column may have: the first that a file's header has is taken. */
    public record Column(List<String> names) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Column {
            names = List.copyOf(words("column", names));
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a column has no name");
            }
        }
    }

    /** @param zone the time zone of times that say no offset */
    public record Times(ZoneId zone, List<TimeFormat> formats) {
        public Times {
            need(zone, "zone");
            formats = List.copyOf(need(formats, "formats"));
        }
    }

    /** @param inOrder whether numbers rise with the time of recording, which helps when the clocks go back */
    public record Id(Column column, boolean inOrder) {
        public Id {
            need(column, "column");
        }
    }

    /** Holds for a row whose column has one of the values. */
    public record Condition(Column column, Set<String> values) {
        public Condition {
            need(column, "column");
            values = Set.copyOf(words("values", need(values, "values")));
        }
    }

    /** @param at when the grade was given */
    public record GradeColumns(Column column, Column at, Map<String, Grade> grades) {
        public GradeColumns {
            need(column, "column");
            need(at, "at");
            grades = Map.copyOf(values("grades", need(grades, "grades")));
        }
    }

    /** @param when the condition for there having been a reopening, null where a time is enough */
    public record ReopenedColumns(Column at, @Nullable Condition when) {
        public ReopenedColumns {
            need(at, "at");
        }
    }

    /**
     * @param openingOtherwise the opening code of a row that has none, null to reject the row
     * @param closingOtherwise the closing code of a closed row that has none, null to reject the row
     */
    public record IncidentColumns(
            Column recorded,
            Column opening,
            @Nullable String openingOtherwise,
            @Nullable Column area,
            @Nullable Column beat,
            @Nullable GradeColumns grade,
            @Nullable Column dispatched,
            @Nullable Column arrived,
            @Nullable Column resolved,
            @Nullable Column closed,
            @Nullable Column closing,
            @Nullable String closingOtherwise,
            @Nullable ReopenedColumns reopened,
            @Nullable Column closedAgain) {
        public IncidentColumns {
            need(recorded, "recorded");
            need(opening, "opening");
            if ((closed != null || closedAgain != null) && closing == null && closingOtherwise == null) {
                throw new IllegalArgumentException("closed needs closing or closing-otherwise");
            }
        }
    }

    /** @param lines which values of the channel make a call, and on which line */
    public record CallColumns(
            Column channel,
            Map<String, Line> lines,
            Column received,
            @Nullable Column answered,
            @Nullable Column ended) {
        public CallColumns {
            need(channel, "channel");
            lines = Map.copyOf(values("lines", need(lines, "lines")));
            need(received, "received");
        }
    }

    private static <T> T need(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the key \"" + key + "\" is missing");
        }
        return value;
    }

    private static <V> Map<String, V> values(String key, Map<String, V> entries) {
        entries.forEach((each, value) -> {
            if (each == null || value == null) {
                throw new IllegalArgumentException(key + " says nothing of \"" + each + "\"");
            }
        });
        return entries;
    }

    private static <T extends Iterable<String>> T words(String key, T words) {
        for (String word : words) {
            if (word == null) {
                throw new IllegalArgumentException(
                        key + " has a word without quotation marks that YAML takes for null");
            }
        }
        return words;
    }
}
