package org.thriveline.history.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.MeasureRule.Tallied;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.StoredJson;

/**
 * The catalogue's measures as SQL: one statement a table and period gives every count by month. People cannot be added up over
 * months, so that a second one counts them over the period.
 */
final class SqlMeasures {
    private final Connection connection;
    private final List<MeasureRule> rules;

    SqlMeasures(Connection connection, List<MeasureRule> rules) {
        this.connection = connection;
        this.rules = rules;
    }

    /** Returns the figures of a period, those of its months counted on the way. */
    Map<String, @Nullable Number> figures(LocalDate first, LocalDate last, @Nullable String area) throws SQLException {
        Map<String, @Nullable Number> figures = new TreeMap<>();
        for (Records kind : Records.values()) {
            List<MeasureRule> of =
                    rules.stream().filter(rule -> rule.of() == kind).toList();
            Map<String, long[]> sums = new TreeMap<>();
            select(of, kind, true, first, last, area, sums);
            if (kind == Records.MISSING) {
                Map<String, long[]> period = new TreeMap<>();
                select(of, kind, false, first, last, area, period);
                of.stream()
                        .filter(rule -> rule.as() != Tallied.RECORDS)
                        .forEach(rule -> sums.put(rule.id(), period.getOrDefault(rule.id(), new long[2])));
            }
            for (MeasureRule rule : of) {
                long[] sum = sums.getOrDefault(rule.id(), new long[2]);
                figures.put(
                        rule.id(),
                        rule.share() == null ? (Number) sum[0] : sum[0] == 0 ? null : 100.0 * sum[1] / sum[0]);
            }
        }
        return figures;
    }

    private void select(
            List<MeasureRule> of,
            Records kind,
            boolean monthly,
            LocalDate first,
            LocalDate last,
            @Nullable String area,
            Map<String, long[]> sums)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        of.forEach(rule -> {
            columns.add(count(rule, ""));
            columns.add(rule.share() == null ? "0" : count(rule, " AND " + all(rule.share())));
        });
        String where = " FROM " + kind + " WHERE day_ BETWEEN ? AND ?" + (area == null ? "" : " AND area = ?");
        String from = of.stream().anyMatch(rule -> rule.as() == Tallied.REPEAT_PEOPLE)
                ? " FROM (SELECT *, COUNT(*) OVER (PARTITION BY person" + (monthly ? ", month_" : "") + ") AS times_"
                        + where + ")"
                : where;
        String sql = "SELECT " + String.join(", ", columns) + from + (monthly ? " GROUP BY month_" : "");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, first);
            select.setObject(2, last);
            if (area != null) {
                select.setString(3, area);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    for (int rule = 0; rule < of.size(); rule++) {
                        long[] sum = sums.computeIfAbsent(of.get(rule).id(), _ -> new long[2]);
                        sum[0] += found.getLong(2 * rule + 1);
                        sum[1] += found.getLong(2 * rule + 2);
                    }
                }
            }
        }
    }

    private static String count(MeasureRule rule, String also) {
        String where = all(rule.where()) + also;
        return switch (rule.as()) {
            case RECORDS -> "COUNT(CASE WHEN " + where + " THEN 1 END)";
            case PEOPLE -> "COUNT(DISTINCT CASE WHEN " + where + " THEN person END)";
            case REPEAT_PEOPLE -> "COUNT(DISTINCT CASE WHEN times_ > 1 THEN person END)";
        };
    }

    private static String all(Map<String, List<String>> conditions) {
        return conditions.isEmpty()
                ? "TRUE"
                : conditions.entrySet().stream()
                        .map(one -> one(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(" AND "));
    }

    private static String one(String field, List<String> values) {
        return switch (field) {
            case "within-seconds" -> "(answered = 'yes' AND waited <= " + values.getFirst() + ")";
            case "attended-as" -> "attended IN " + in(values);
            case "in-target" -> values.size() > 1 ? "late_ IS NOT NULL" : "late_ <= 0";
            case "qualifier", "also" -> "(" + qualified(values) + ")";
            case "without" -> "NOT (" + qualified(values) + ")";
            case "object", "outcome", "category" -> field + " IN " + in(values).toLowerCase(Locale.ROOT);
            case "not-object", "not-outcome", "not-category" ->
                field.substring(4) + " NOT IN " + in(values).toLowerCase(Locale.ROOT);
            default -> field + " IN " + in(values);
        };
    }

    private static String qualified(List<String> values) {
        return values.stream()
                .map(value -> "q_"
                        + StoredJson.mapper()
                                .convertValue(value, Qualifier.class)
                                .name())
                .collect(Collectors.joining(" OR "));
    }

    private static String in(List<String> values) {
        return values.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
