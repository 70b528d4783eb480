package org.thriveline.history.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Quarter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares quarters over HTTP, and the same by SQL over the same records. */
final class Comparing {
    static final String COMPARE = "/api/v1/compare?";
    private static final List<String> AREAS = List.of("NN", "NL", "NR", "NH", "NA", "NW", "NS", "NE");
    private static final int SQL_TIMES = 20;

    private final Analyst analyst;
    private final SqlMeasures sql;
    private final int requests;
    private final SplittableRandom random = new SplittableRandom(1);

    Comparing(Analyst analyst, SqlMeasures sql, int requests) {
        this.analyst = analyst;
        this.sql = sql;
        this.requests = requests;
    }

    /** Asks both, and fails where their figures differ. */
    void time(Rows rows) throws Exception {
        rows.time("a quarter with any other, over HTTP", requests, n -> analyst.get(COMPARE + quarters(n, null)));
        rows.time("year to date, twelve months, a month, over HTTP", requests, n -> analyst.get(COMPARE + spans(n)));
        rows.time(
                "a quarter of an area, asked for the first time",
                12 * AREAS.size(),
                n -> analyst.get(COMPARE + quarters(n, "")));
        rows.time("a quarter of an area, asked again", requests, n -> analyst.get(COMPARE + quarters(n, "")));
        rows.time("a quarter with any other, by SQL", SQL_TIMES, n -> both(n, null));
        rows.time("a quarter of an area, by SQL", SQL_TIMES, n -> both(n, AREAS.get(n % AREAS.size())));
        for (int n = 0; n < 12; n++) {
            assertSame(n, null);
            assertSame(n, AREAS.get(n % AREAS.size()));
        }
    }

    private static Quarter quarter(int number) {
        return Quarter.parse("2018/19-Q" + (1 + Math.floorMod(number, 4)));
    }

    /** Twelve pairs of quarters. */
    private static String quarters(int number, @Nullable String area) {
        String areas = area == null ? "" : "&area=" + AREAS.get(number / 12 % AREAS.size());
        return "quarter=" + quarter(number) + "&to=" + quarter(number + 1 + number / 4 % 3) + areas;
    }

    private String spans(int number) {
        return switch (number % 3) {
            case 0 -> "span=year-to-date&quarter=" + quarter(random.nextInt(4));
            case 1 -> "span=rolling-12&quarter=" + quarter(random.nextInt(4));
            default ->
                "span=month&month=2018-%02d&to=2018-%02d".formatted(4 + random.nextInt(9), 4 + random.nextInt(9));
        };
    }

    private Object both(int number, @Nullable String area) throws SQLException {
        Quarter current = quarter(number);
        Quarter previous = quarter(number + 1 + number / 4 % 3);
        return List.of(
                sql.figures(current.first(), current.last(), area),
                sql.figures(previous.first(), previous.last(), area));
    }

    private void assertSame(int number, @Nullable String area) throws IOException, InterruptedException, SQLException {
        Quarter quarter = quarter(number);
        String question = "quarter=" + quarter + (area == null ? "" : "&area=" + area);
        JsonNode compared =
                JsonMapper.shared().readTree(analyst.get(COMPARE + question).body());
        Map<String, @Nullable Number> figures = sql.figures(quarter.first(), quarter.last(), area);
        for (JsonNode row : compared.get("measures")) {
            Number ours =
                    row.get("current").isNull() ? null : row.get("current").asDouble();
            Number theirs = figures.get(row.get("id").asString());
            if (!Objects.equals(ours, theirs == null ? null : (Number) theirs.doubleValue())) {
                throw new IllegalStateException(question + ": " + row.get("id") + " is " + ours + ", by SQL " + theirs);
            }
        }
    }
}
