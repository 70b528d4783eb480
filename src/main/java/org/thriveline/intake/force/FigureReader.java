package org.thriveline.intake.force;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Quarter;
import tools.jackson.databind.JsonNode;

/** Reads what a file says of one measure. Used by one thread. */
final class FigureReader {
    /** So that sums of a few fit an int; a force that counts more has other worries. */
    private static final int MOST = 100_000_000;

    private static final Set<String> MONTHLY = Set.of(FigureId.SEARCHES, FigureId.WEAPONS);

    private static final List<String> FIELDS =
            List.of("id", "ref", "current", "previous", "publishedChange", "publishedPercent", "months", "arithmetic");

    private final Quarter quarter;
    private final Faults faults;

    FigureReader(Quarter quarter, Faults faults) {
        this.quarter = quarter;
        this.faults = faults;
    }

    /** Returns the figure; null where it has faults, which are added to the others. */
    @Nullable
    Figure read(String id, JsonNode node) {
        int before = faults.count();
        node.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> faults.add(id, name + " is not known here; known are " + String.join(", ", FIELDS)));
        Figure figure = new Figure(
                id,
                count(id, node, "previous"),
                count(id, node, "current"),
                whole(id, node, "publishedChange"),
                whole(id, node, "publishedPercent"),
                months(id, node.path("months")),
                noted(id, node.path("arithmetic")));
        return faults.count() == before ? figure : null;
    }

    private @Nullable Integer count(String id, JsonNode of, String field) {
        Integer count = whole(id, of, field);
        if (count != null && count < 0) {
            faults.add(id, field + " is negative: " + count);
        }
        return count;
    }

    private @Nullable Integer whole(String id, JsonNode of, String field) {
        JsonNode node = of.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber()) {
            faults.add(id, field + " is no whole number: " + node);
            return null;
        }
        if (!node.canConvertToInt() || Math.abs((long) node.intValue()) > MOST) {
            faults.add(id, field + " is more than " + MOST + ": " + node);
            return null;
        }
        return node.intValue();
    }

    private SortedMap<YearMonth, Integer> months(String id, JsonNode node) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        if (node.isMissingNode() || node.isNull()) {
            return months;
        }
        if (!node.isObject() || !MONTHLY.contains(id)) {
            faults.add(
                    id,
                    "months are counts by month, and only " + FigureId.SEARCHES + " and " + FigureId.WEAPONS
                            + " have them");
            return months;
        }
        for (String name : node.propertyNames()) {
            YearMonth month = month(name);
            Integer count = count(id + ": months", node, name);
            if (month == null) {
                faults.add(id, "months: " + name + " is no month of " + quarter);
            } else if (count != null) {
                months.put(month, count);
            }
        }
        quarter.months().stream()
                .filter(month -> !node.hasNonNull(month.toString()))
                .forEach(month -> faults.add(id, "months: " + month + " is missing"));
        return months;
    }

    private @Nullable YearMonth month(String name) {
        try {
            YearMonth month = YearMonth.parse(name);
            return quarter.months().contains(month) ? month : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean noted(String id, JsonNode note) {
        if (note.isMissingNode() || note.isNull()) {
            return false;
        }
        if (!note.isString() || note.stringValue().isBlank()) {
            faults.add(id, "arithmetic is a sentence on what is wrong with the published arithmetic");
        }
        return true;
    }
}
