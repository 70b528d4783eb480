package org.thriveline.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.paper.Figures;

/** Checks a table that was published: its own arithmetic, and each figure beside the log's. Pure. */
public final class EarlierReport {
    private EarlierReport() {}

    /**
     * What was found.
     *
     * @param findings what the table itself has wrong
     * @param compared each figure of the table that the log can say, beside the log's
     * @param unknown the ids of rows of which the log says nothing
     */
    public record Checked(int rows, List<Finding> findings, List<Beside> compared, List<String> unknown) {}

    /**
     * Something that the table has wrong.
     *
     * @param line where, from 1
     * @param kind {@code subtraction}, {@code percent} or {@code sum}
     * @param right what it must be
     */
    public record Finding(
            int line, String id, String title, String kind, String published, String right, String says) {}

    /**
     * A figure of the table and the log's.
     *
     * @param field {@code current}, {@code previous}, {@code change}, {@code percent} or a month
     */
    public record Beside(String id, String title, String field, String published, String log, boolean agrees) {}

    /**
     * Returns what a table has wrong, and how it stands beside the log.
     *
     * @param log the figures of the same period, by id
     */
    public static Checked check(List<PublishedFigure> table, Function<String, Optional<FrozenFigure>> log) {
        List<Finding> findings = new ArrayList<>();
        List<Beside> compared = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (PublishedFigure row : table) {
            subtraction(row, findings);
            percent(row, findings);
            sum(row, findings);
            Optional<FrozenFigure> counted = log.apply(row.id()).filter(figure -> figure.source() == null);
            if (counted.isPresent()) {
                compare(row, counted.get(), compared);
            } else {
                unknown.add(row.id());
            }
        }
        return new Checked(table.size(), findings, compared, unknown);
    }

    private static void subtraction(PublishedFigure row, List<Finding> findings) {
        BigDecimal right = Arithmetic.change(row.current(), row.previous());
        if (right != null && row.change() != null && right.compareTo(row.change()) != 0) {
            findings.add(new Finding(
                    row.line(),
                    row.id(),
                    row.title(),
                    "subtraction",
                    signed(row.change()),
                    signed(right),
                    plain(row.current()) + " \u2212 " + plain(row.previous()) + " is " + signed(right)
                            + "; the table says " + signed(row.change())));
        }
    }

    /** By the figures where they are there: a wrong subtraction is no second fault of its percentage. */
    private static void percent(PublishedFigure row, List<Finding> findings) {
        BigDecimal percent = row.percent();
        BigDecimal previous = row.earlier();
        if (percent == null || previous == null) {
            return;
        }
        BigDecimal change = row.current() == null ? row.change() : row.current().subtract(previous);
        BigDecimal right = Arithmetic.percent(change, previous, Math.max(0, percent.scale()));
        if (right != null && right.compareTo(percent) != 0) {
            findings.add(new Finding(
                    row.line(),
                    row.id(),
                    row.title(),
                    "percent",
                    signed(percent) + " %",
                    signed(right) + " %",
                    signed(change) + " on " + plain(previous) + " is " + signed(right) + " %; the table says "
                            + signed(percent) + " %"));
        }
    }

    private static void sum(PublishedFigure row, List<Finding> findings) {
        BigDecimal right = row.months().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // A quarter's three, or a year's twelve: fewer are no sum.
        boolean whole = row.months().size() == 3 || row.months().size() == 12;
        if (whole && row.current() != null && right.compareTo(row.current()) != 0) {
            findings.add(new Finding(
                    row.line(),
                    row.id(),
                    row.title(),
                    "sum",
                    plain(row.current()),
                    plain(right),
                    "the months are " + plain(right) + " together; the table says " + plain(row.current())));
        }
    }

    private static void compare(PublishedFigure row, FrozenFigure log, List<Beside> compared) {
        BigDecimal current = value(log.current());
        BigDecimal previous = value(log.previous());
        BigDecimal change = Arithmetic.change(current, previous);
        int decimals = row.percent() == null ? 0 : Math.max(0, row.percent().scale());
        beside(row, "current", row.current(), current, false, compared);
        beside(row, "previous", row.previous(), previous, false, compared);
        beside(row, "change", row.change(), change, true, compared);
        beside(row, "percent", row.percent(), Arithmetic.percent(change, previous, decimals), true, compared);
        for (Map.Entry<String, BigDecimal> month : row.months().entrySet()) {
            Amount counted = log.months()
                    .getOrDefault(month.getKey(), log.previousMonths().get(month.getKey()));
            beside(row, month.getKey(), month.getValue(), value(counted), false, compared);
        }
    }

    private static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }

    private static void beside(
            PublishedFigure row,
            String field,
            @Nullable BigDecimal published,
            @Nullable BigDecimal log,
            boolean signed,
            List<Beside> compared) {
        if (published != null && log != null) {
            compared.add(new Beside(
                    row.id(),
                    row.title(),
                    field,
                    Figures.shown(published, signed),
                    Figures.shown(log, signed),
                    published.compareTo(log) == 0));
        }
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : Figures.shown(value, false);
    }

    private static String signed(@Nullable BigDecimal value) {
        return value == null ? "" : Figures.shown(value, true);
    }
}
