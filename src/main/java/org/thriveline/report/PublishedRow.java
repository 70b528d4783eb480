package org.thriveline.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Texts;

/** One row of a published table while it is read. */
final class PublishedRow {
    private static final int LONGEST = 200;
    /** As many as a number of JSON keeps. */
    private static final int DIGITS = 15;

    private final String where;
    private final int line;
    private final Map<PublishedColumn, String> cells = new EnumMap<>(PublishedColumn.class);
    private final SortedMap<String, BigDecimal> months = new TreeMap<>();

    /**
     * @param where what to call the row, such as {@code line 3}
     * @param line the same as a number
     */
    PublishedRow(String where, int line) {
        this.where = where;
        this.line = line;
    }

    void put(PublishedColumn column, String text) {
        if (!text.isBlank()) {
            cells.put(column, text.strip());
        }
    }

    void month(String month, String text) {
        BigDecimal value = number(month, text);
        if (value != null) {
            months.put(month, value);
        }
    }

    boolean empty() {
        return cells.isEmpty() && months.isEmpty();
    }

    /**
     * Returns the row.
     *
     * @param names the ids of measures by their titles in small letters
     * @throws Rejection naming the row and the column that cannot be read
     */
    PublishedFigure figure(Map<String, String> names) {
        String title = cells.getOrDefault(PublishedColumn.TITLE, cells.getOrDefault(PublishedColumn.ID, ""));
        if (slug(title).isEmpty()) {
            throw bad("names neither a measure nor a category");
        }
        try {
            Texts.required(where + ": the name", title, LONGEST);
        } catch (IllegalArgumentException e) {
            throw new Rejection("bad-table", "text", String.valueOf(e.getMessage()));
        }
        String id =
                cells.getOrDefault(PublishedColumn.ID, names.getOrDefault(title.toLowerCase(Locale.ROOT), slug(title)));
        return new PublishedFigure(
                line,
                id,
                cells.get(PublishedColumn.REF),
                title,
                number(PublishedColumn.CURRENT),
                number(PublishedColumn.PREVIOUS),
                number(PublishedColumn.CHANGE),
                number(PublishedColumn.PERCENT),
                months,
                standing());
    }

    private @Nullable Standing standing() {
        BigDecimal similar = number(PublishedColumn.MOST_SIMILAR);
        BigDecimal national = number(PublishedColumn.NATIONAL);
        BigDecimal positive = number(PublishedColumn.POSITIVE);
        return similar == null && national == null && positive == null
                ? null
                : new Standing(
                        rank(PublishedColumn.MOST_SIMILAR, similar),
                        rank(PublishedColumn.NATIONAL, national),
                        positive);
    }

    private @Nullable Integer rank(PublishedColumn column, @Nullable BigDecimal rank) {
        try {
            return rank == null ? null : (Integer) rank.intValueExact();
        } catch (ArithmeticException e) {
            throw bad("has a rank that is no whole number in its column " + name(column) + ": " + rank);
        }
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String name(PublishedColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private @Nullable BigDecimal number(PublishedColumn column) {
        return number(name(column), cells.getOrDefault(column, ""));
    }

    private @Nullable BigDecimal number(String column, String text) {
        String plain = text.strip().replace("\u2212", "-").replaceAll("[,\\s%+]", "");
        if (plain.isEmpty() || plain.equals("-") || plain.equalsIgnoreCase("n/a") || plain.matches("\\[[a-z]]")) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(plain);
            if (Math.max(value.precision(), value.scale()) <= DIGITS && value.scale() >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that no count can be.
        }
        throw bad("has no number in its column " + column + ": '" + text.strip() + "'");
    }

    /** Returns the refusal of this row. */
    Rejection bad(String what) {
        return new Rejection("bad-table", "text", where + " " + what);
    }
}
