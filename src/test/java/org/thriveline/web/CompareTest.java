package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A quarter beside another, over HTTP; of years in which no other test records anything. */
class CompareTest extends ServedTest {
    @Test
    void comparesAQuarterAsKnownNowAndAsKnownThen() {
        clock.forward(Duration.ofSeconds(1));
        call("compare-1", "999", "2011-07-31T22:59:59Z", "NH");
        call("compare-2", "999", "2011-07-31T23:00:00Z", "NL");
        call("compare-3", "101", "2010-09-30T22:59:59Z", null);
        Instant then = clock.instant();
        clock.forward(Duration.ofSeconds(1));
        said("/api/v1/calls/compare-2/correction", "{\"line\":\"101\",\"area\":\"NL\"}");

        JsonNode compared = compared("quarter=2011/12-Q2", "calls.101", 1);

        assertThat(compared.at("/current"))
                .isEqualTo(json("{'name':'2011/12-Q2','first':'2011-07-01','last':'2011-09-30'}"));
        assertThat(compared.at("/previous"))
                .isEqualTo(json("{'name':'2010/11-Q2','first':'2010-07-01','last':'2010-09-30'}"));
        assertThat(compared.get("policies").toString()).isEqualTo("[\"2016-04\"]");
        JsonNode row = row(compared, "calls.101");
        assertThat(row.get("months")).isEqualTo(json("{'2011-07':0,'2011-08':1,'2011-09':0}"));
        assertThat(row.get("previousMonths")).isEqualTo(json("{'2010-07':0,'2010-08':0,'2010-09':1}"));
        assertThat(figures(row)).isEqualTo("1 1 0 0.0");
        assertThat(figures(row(compared, "calls.999"))).isEqualTo("1 0 1 null");

        String known = "quarter=2011/12-Q2&knownAt=" + then;
        assertThat(figures(row(compared(known, "calls.101", 0), "calls.101"))).isEqualTo("0 1 -1 -100.0");
        JsonNode moved =
                client("analyst").get("/api/v1/restatements?" + known).json().get("figures");
        assertThat(StreamSupport.stream(moved.spliterator(), false)
                        .map(figure ->
                                figure.get("id").asString() + " " + figure.get("then") + " " + figure.get("now")))
                .contains("calls.999 2 1", "calls.101 0 1")
                .allMatch(figure -> figure.startsWith("calls."));
        assertThat(moved.at("/0/events/0/event").asString()).isEqualTo("call.corrected.v1");
    }

    @Test
    void comparesAPartAndOtherSpansAndAsATable() {
        clock.forward(Duration.ofSeconds(1));
        call("span-1", "999", "2012-04-01T00:00:00Z", "NH");
        call("span-2", "999", "2012-08-01T00:00:00Z", "NL");
        call("span-3", "999", "2013-01-01T00:00:00Z", "NH");

        assertThat(current("quarter=2012/13-Q4&span=year-to-date", 3)).isEqualTo(3);
        assertThat(current("quarter=2012/13-Q2&span=rolling-12", 2)).isEqualTo(2);
        assertThat(current("span=month&month=2013-01", 1)).isEqualTo(1);
        assertThat(current("quarter=2012/13-Q4&span=year-to-date&area=NH", 2)).isEqualTo(2);
        assertThat(row(compared("quarter=2012/13-Q4&beat=N04", "incidents", 0), "calls.999")
                        .get("current")
                        .isNull())
                .isTrue();
        Reply table = client("analyst").get("/api/v1/compare?span=month&month=2013-01&format=csv");
        assertThat(table.header("content-type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.body())
                .startsWith(String.join(
                        "\r\n",
                        "measure,title,unit,2013-01,2012-01,change,percent change,2012-01,2013-01",
                        "calls.999,999 calls,count,1,0,1,,0,1",
                        ""));
    }

    @Test
    void whatIsWrongIsNamed() {
        for (String wrong : List.of(
                "quarter=2018/19-Q5",
                "quarter=",
                "span=week&quarter=2018/19-Q2",
                "to=now&quarter=2018/19-Q2",
                "knownAt=yesterday&quarter=2018/19-Q2",
                "qualifier=odd&quarter=2018/19-Q2",
                "format=pdf&quarter=2018/19-Q2")) {
            Reply refused = client("analyst").get("/api/v1/compare?" + wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/field").asString())
                    .as(wrong)
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThat(stranger().get("/api/v1/compare?quarter=2018/19-Q2").status())
                .isEqualTo(401);
    }

    private int current(String question, int expected) {
        return row(compared(question, "calls.999", expected), "calls.999")
                .get("current")
                .asInt();
    }

    /** The facts follow the log, so they may be a moment behind. */
    private JsonNode compared(String question, String id, int current) {
        String path = "/api/v1/compare?" + question;
        await().untilAsserted(() -> {
            Reply reply = client("analyst").get(path);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            assertThat(row(reply.json(), id).get("current").asInt()).isEqualTo(current);
        });
        return client("analyst").get(path).json();
    }

    private void call(String id, String line, String at, @Nullable String area) {
        said(
                "/api/v1/calls",
                "{\"id\":\"" + id + "\",\"line\":\"" + line + "\",\"at\":\"" + at + "\",\"area\":"
                        + (area == null ? "null" : "\"" + area + "\"") + "}");
    }

    private void said(String path, String body) {
        Reply reply = client("intake").post(path, body);
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }

    private static JsonNode row(JsonNode compared, String id) {
        return StreamSupport.stream(compared.get("measures").spliterator(), false)
                .filter(row -> row.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String figures(JsonNode row) {
        return row.get("current") + " " + row.get("previous") + " " + row.get("change") + " " + row.get("percent");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
