package org.thriveline.history.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.CallFact;
import org.thriveline.figures.Fact;
import org.thriveline.figures.Facts;
import org.thriveline.figures.GradeStep;
import org.thriveline.figures.IncidentFact;
import org.thriveline.figures.MissingFact;
import org.thriveline.figures.SearchFact;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.StoredJson;

/** The same records in tables, a row a record, with all that measures ask for in columns, indexed by day. */
record SqlTables(Connection connection, Policies policies) {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 1, 1);
    private static final int BATCH = 10_000;
    private static final String DAY = "day_ DATE, month_ INT, area VARCHAR, ";

    void fill(Facts facts) throws SQLException {
        String qualifiers = Arrays.stream(Qualifier.values())
                .map(one -> "q_" + one.name() + " BOOLEAN")
                .collect(Collectors.joining(", "));
        table("CALLS", DAY + "line VARCHAR, answered VARCHAR, waited INT, abandoned VARCHAR");
        table("INCIDENTS", DAY + "grade VARCHAR, attended VARCHAR, late_ BIGINT, " + qualifiers);
        table("MISSING", DAY + "person VARCHAR, age VARCHAR");
        table("SEARCHES", DAY + "object VARCHAR, outcome VARCHAR, linked VARCHAR");
        table("CRIMES", DAY + "category VARCHAR");
        insert(facts, Records.CALLS, 7, fact -> call((CallFact) fact));
        insert(facts, Records.INCIDENTS, 6 + Qualifier.values().length, fact -> incident((IncidentFact) fact));
        insert(facts, Records.MISSING, 5, fact -> missing((MissingFact) fact));
        insert(facts, Records.SEARCHES, 6, fact -> search((SearchFact) fact));
        try (Statement statement = connection.createStatement()) {
            for (Records kind : Records.values()) {
                statement.execute("CREATE INDEX I_" + kind + " ON " + kind + "(day_)");
            }
            statement.execute("ANALYZE");
        }
    }

    private void table(String name, String columns) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name + "(" + columns + ")");
        }
    }

    private void insert(Facts facts, Records kind, int columns, Function<Fact, List<Object>> row) throws SQLException {
        String marks = "?, ".repeat(columns - 1) + "?";
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + kind + " VALUES(" + marks + ")")) {
            int rows = 0;
            for (Map.Entry<String, ? extends Fact> entry :
                    facts.of(kind, FIRST, LAST).toList()) {
                int column = 1;
                Fact fact = entry.getValue();
                LocalDate day = Instant.ofEpochSecond(fact.second())
                        .atZone(policies.zone())
                        .toLocalDate();
                insert.setObject(column++, day);
                insert.setInt(column++, day.getYear() * 100 + day.getMonthValue());
                insert.setString(
                        column++, fact.area() == null ? null : fact.area().value());
                for (Object value : row.apply(fact)) {
                    insert.setObject(column++, value);
                }
                insert.addBatch();
                if (++rows % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static List<Object> call(CallFact call) {
        return row(word(call.line()), call.answered() ? "yes" : "no", (int) call.waited(), word(call.abandoned()));
    }

    /** How late: not more than 0 is in time, null without a target. The reference force's clocks all run from the call. */
    private List<Object> incident(IncidentFact incident) {
        GradeStep attended = incident.attended();
        Duration allowed = attended == null
                ? null
                : policies.at(Instant.ofEpochSecond(incident.second())).target(attended.grade(), incident.area());
        List<Object> row = row(
                incident.grade() == null ? "none" : incident.grade().toString(),
                attended == null ? null : attended.grade().toString(),
                allowed == null ? null : incident.arrived() - incident.second() - allowed.toSeconds());
        for (Qualifier one : Qualifier.values()) {
            row.add(incident.qualifiers().contains(one));
        }
        return row;
    }

    private static List<Object> missing(MissingFact missing) {
        return row(missing.person().value(), word(missing.age()));
    }

    private static List<Object> search(SearchFact search) {
        return row(
                said(search.object()),
                said(search.outcome()),
                search.linked() == null ? null : search.linked() ? "linked" : "not-linked");
    }

    private static String said(@Nullable String words) {
        return words == null ? "none" : words.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String word(@Nullable Object value) {
        return value == null ? null : StoredJson.mapper().convertValue(value, String.class);
    }

    private static List<Object> row(@Nullable Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }
}
