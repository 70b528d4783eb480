package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A series over HTTP, and the rebases that a person accepts: 999 calls by week, one to three a week. */
@TestInstance(Lifecycle.PER_CLASS)
class SeriesTest extends ServedTest {
    private static final int[] WEEKS = {1, 2, 3, 2, 1, 2, 3, 2, 1, 3, 1};
    private static final String ASKED =
            "/api/v1/series?measure=calls.999&by=week&from=2026-09-07&to=2026-11-22&area=NR";

    @BeforeAll
    void record() {
        for (int week = 0; week < WEEKS.length; week++) {
            for (int call = 0; call < WEEKS[week]; call++) {
                String day = LocalDate.of(2026, 9, 7).plusWeeks(week).plusDays(call) + "T12:00:00Z";
                Reply reply = client("intake")
                        .post("/api/v1/calls", "{\"line\":\"999\",\"area\":\"NR\",\"at\":\"" + day + "\"}");
                assertThat(reply).hasToString("201");
            }
        }
    }

    @Test
    void isASeriesWithItsChart() {
        JsonNode series = client("analyst").get(ASKED).json();

        assertThat(series.propertyNames())
                .containsExactly(
                        "measure",
                        "title",
                        "counts",
                        "unit",
                        "by",
                        "force",
                        "zone",
                        "simulated",
                        "position",
                        "knownAt",
                        "slice",
                        "policies",
                        "breaks",
                        "chart",
                        "stretches",
                        "points",
                        "signals",
                        "rebases");
        assertThat(series.at("/points/0"))
                .isEqualTo(read("{\"period\":\"2026-W37\",\"first\":\"2026-09-07\",\"last\":\"2026-09-13\","
                        + "\"complete\":true,\"value\":1,\"of\":null,\"outOf\":null,\"centre\":2.0,"
                        + "\"lower\":0.0,\"upper\":4.955555555555556}"));
        assertThat(series.at("/points/10"))
                .isEqualTo(read("{\"period\":\"2026-W47\",\"first\":\"2026-11-16\",\"last\":\"2026-11-22\","
                        + "\"complete\":false,\"value\":1,\"of\":null,\"outOf\":null,\"centre\":null,"
                        + "\"lower\":null,\"upper\":null}"));
        assertThat(series.at("/chart/kind").asString()).isEqualTo("xmr");
        assertThat(series.at("/stretches/0/base"))
                .isEqualTo(read("{\"from\":\"2026-W37\",\"to\":\"2026-W46\",\"points\":10,\"centre\":2.0,"
                        + "\"meanRange\":1.1111111111111112,\"upperRange\":" + 3.267 * (10.0 / 9)
                        + ",\"sigmaZ\":null}"));
    }

    @Test
    void isATableToo() {
        Reply reply = client("reporter").get(ASKED + "&format=csv");

        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.body())
                .startsWith(String.join(
                        "\r\n",
                        "period,first day,last day,complete,value,of,out of,centre,lower limit,upper limit,signals",
                        "2026-W37,2026-09-07,2026-09-13,yes,1,,,2.0,0.0,4.955555555555556,",
                        ""))
                .endsWith("2026-W47,2026-11-16,2026-11-22,no,1,,,,,,\r\n");
    }

    @Test
    void aRebaseIsAcceptedWithdrawnAndKnownAtItsTime() {
        Instant start = clock.instant();
        String before = "&knownAt=" + start;
        clock.forward(Duration.ofMinutes(1));
        String body = "{\"measure\":\"calls.999\",\"from\":\"2026-10-05\",\"why\":\"a new number\"}";

        Reply accepted = client("analyst").post("/api/v1/rebases", body);
        String between = "&knownAt=" + clock.instant();
        assertThat(accepted).hasToString("201");
        assertThat(accepted.header("Location")).isEqualTo("/api/v1/rebases/calls.999~2026-10-05");
        assertThat(accepted.body()).isEqualTo("{\"id\":\"calls.999~2026-10-05\",\"events\":1,\"known\":false}");
        assertThat(client("analyst").get(ASKED).json().at("/stretches/1/from").asString())
                .isEqualTo("2026-W41");
        clock.forward(Duration.ofMinutes(1));
        assertThat(client("reporter")
                        .post("/api/v1/rebases/calls.999~2026-10-05/withdrawal", "{\"why\":\"it was no change\"}"))
                .hasToString("200");

        assertThat(client("supervisor").get("/api/v1/rebases?measure=calls.999").json())
                .isEqualTo(client("supervisor").get("/api/v1/rebases").json())
                .isEqualTo(read("{\"rebases\":[{\"id\":\"calls.999~2026-10-05\",\"measure\":\"calls.999\","
                        + "\"from\":\"2026-10-05\",\"area\":null,\"by\":\"analyst\","
                        + "\"at\":\"" + at(1, start) + "\",\"why\":\"a new number\",\"withdrawn\":{"
                        + "\"by\":\"reporter\",\"at\":\"" + at(2, start) + "\","
                        + "\"why\":\"it was no change\"}}]}"));
        assertThat(stretches(ASKED)).isEqualTo(1);
        assertThat(stretches(ASKED + before)).isEqualTo(1);
        assertThat(stretches(ASKED + between)).isEqualTo(2);
    }

    @Test
    void refusesWhatMakesNoSenseAndWhoMayNot() {
        assertThat(client("analyst")
                        .post("/api/v1/rebases", "{\"measure\":\"calls.999\",\"from\":\"2026-10-05\"}")
                        .json()
                        .path("errors"))
                .isEqualTo(read("[{\"field\":\"why\",\"message\":\"is missing\"}]"));
        String odd = "{\"measure\":\"tea\",\"from\":\"2026-10-05\",\"why\":\"x\"}";
        assertThat(client("reporter").post("/api/v1/rebases", odd).status()).isEqualTo(422);
        assertThat(client("supervisor").post("/api/v1/rebases", odd).status()).isEqualTo(403);
        assertThat(client("analyst")
                        .post("/api/v1/rebases/calls.999~2026-01-01/withdrawal", "{\"why\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(client("analyst")
                        .get("/api/v1/series?measure=tea")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("measure");
        assertThat(client("analyst")
                        .get("/api/v1/series?measure=calls.999&by=year")
                        .status())
                .isEqualTo(422);
        assertThat(client("analyst")
                        .get("/api/v1/series?measure=calls.999&from=2026-10&to=2026-09")
                        .status())
                .isEqualTo(422);
        assertThat(stranger().get(ASKED).status()).isEqualTo(401);
    }

    private static Instant at(long minutes, Instant start) {
        return start.truncatedTo(ChronoUnit.MILLIS).plusSeconds(60 * minutes);
    }

    private int stretches(String asked) {
        return client("analyst").get(asked).json().path("stretches").size();
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
