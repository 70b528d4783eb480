package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports over HTTP; of years in which no other test records anything. */
class ReportTest extends ServedTest {
    @Test
    void livesFromDraftToWithdrawn() {
        call("life-1", "999", "2006-07-31T10:00:00Z");
        call("life-2", "999", "2006-08-31T10:00:00Z");
        call("life-3", "999", "2005-08-31T10:00:00Z");
        String path = make("2006/07-Q2", 3, "life");

        JsonNode drafted = get(path);
        assertThat(drafted.get("status").asString()).isEqualTo("draft");
        assertThat(figure(drafted, "calls.999")).isEqualTo("2 1 +1 +100 up");
        assertThat(figure(drafted, "calls.101")).isEqualTo("0 0 0 null level");
        assertThat(figure(drafted, "crime.all")).isEqualTo("null null null null none");
        assertThat(drafted.get("may").toString()).isEqualTo("[\"comment\",\"review\",\"withdraw\"]");

        String text = "{\"section\":\"calls\",\"text\":\"999 calls changed by {{calls.999.change}}, not by 7.\"}";
        JsonNode written = client("analyst").post(path + "/commentary", text).json();
        JsonNode commentary = section(written, "calls").get("commentary");
        assertThat(commentary.get("shown").asString()).isEqualTo("999 calls changed by +1, not by 7.");
        assertThat(commentary.get("flags"))
                .isEqualTo(json("[{'from':50,'to':51,'typed':'7','kind':'contradicts','says':"
                        + "'No figure of this report is 7; 999 calls: 2 now, 1 before, change +1, +100 %'}]"));

        assertThat(client("reporter").post(path + "/publication", "{}").toString())
                .startsWith("409")
                .contains("report-is-draft");
        assertThat(client("analyst")
                        .post(path + "/review", "{}")
                        .json()
                        .get("may")
                        .toString())
                .isEqualTo("[\"comment\"]");
        assertThat(client("analyst").post(path + "/publication", "{}").status()).isEqualTo(403);
        JsonNode published =
                client("reporter").post(path + "/publication", "{}").json();
        assertThat(published.get("status").asString()).isEqualTo("published");
        assertThat(client("analyst").post(path + "/commentary", text).toString())
                .contains("report-is-published");
        JsonNode withdrawn = client("reporter")
                .post(path + "/withdrawal", "{\"reason\":\"a slip\"}")
                .json();
        assertThat(StreamSupport.stream(withdrawn.get("story").spliterator(), false)
                        .map(step -> step.get("what").asString() + " "
                                + step.get("by").asString() + " "
                                + step.get("says").asString("")))
                .containsExactly(
                        "drafted reporter ",
                        "commented analyst Calls",
                        "reviewed analyst ",
                        "published reporter ",
                        "withdrawn reporter a slip");
    }

    @Test
    void aLaterCorrectionRestatesAndChangesNothing() {
        call("later-1", "999", "2003-07-31T10:00:00Z");
        call("later-2", "999", "2003-08-31T10:00:00Z");
        call("later-4", "999", "2002-08-31T10:00:00Z");
        String path = make("2003/04-Q2", 3, "later");
        JsonNode frozen = get(path);
        said("/api/v1/calls/later-1/void", "{\"reason\":\"a test\"}");
        call("later-3", "101", "2003-09-01T10:00:00Z");

        JsonNode restated = await().until(
                        () -> client("analyst").get(path + "/restatements").json(),
                        moved -> moved.path("figures").size() > 1);

        assertThat(StreamSupport.stream(restated.get("figures").spliterator(), false)
                        .filter(figure -> figure.get("id").asString().matches("calls\\.[0-9]+"))
                        .map(figure -> figure.get("id").asString() + " " + figure.get("then") + " " + figure.get("now")
                                + " " + figure.at("/events/0/event").asString()))
                .containsExactly("calls.999 2 1 call.voided.v1", "calls.101 0 1 call.received.v1");
        assertThat(get(path)).isEqualTo(frozen);
        JsonNode verdict = client("supervisor").get(path + "/verification").json();
        assertThat(verdict.get("holds").asBoolean()).isTrue();
        assertThat(verdict.get("replayed").asString())
                .isEqualTo(frozen.get("sha256").asString());

        String again = make("2003/04-Q2", 2, "again");
        JsonNode differences = client("analyst")
                .get("/api/v1/reports/differences?one=later&other=again")
                .json();
        assertThat(StreamSupport.stream(differences.get("figures").spliterator(), false)
                        .map(difference -> difference.get("id").asString() + " "
                                + difference.get("field").asString() + " "
                                + difference.get("one").asString("-") + " "
                                + difference.get("other").asString("-")))
                .contains("calls.999 current 2 1", "calls.101 current 0 1", "calls.101 change 0 +1");
        assertThat(again).isEqualTo("/api/v1/reports/again");
    }

    @Test
    void publishedFiguresStandWhereNothingWasCounted() {
        call("known-1", "999", "2001-07-31T10:00:00Z");
        call("known-2", "101", "2000-07-31T10:00:00Z");
        Reply brought = client("reporter")
                .post(
                        "/api/v1/published-figures",
                        "{\"period\":\"2001/02-Q2\",\"source\":\"The"
                                + " Panel\",\"text\":\"measure,title,current,previous\\n"
                                + "outcomes.positive,Positive,\\\"1,998\\\",2722\"}");
        assertThat(brought).hasToString("201");

        JsonNode report = get(make("2001/02-Q2", 1, "brought"));

        assertThat(figure(report, "outcomes.positive")).isEqualTo("1,998 2,722 \u2212724 \u221227 down");
        JsonNode checked = client("supervisor")
                .post(
                        "/api/v1/reports/check",
                        "{\"quarter\":\"2001/02-Q2\",\"text\":\"measure\\tcurrent\\tprevious\\tchange\\n"
                                + "calls.999\\t1\\t3\\t-1\\n\"}")
                .json();
        assertThat(checked.get("findings"))
                .isEqualTo(json(
                        "[{'line':2,'id':'calls.999','title':'calls.999','kind':'subtraction','published':'\u22121','right':'\u22122','says':'1"
                            + " \u2212 3 is \u22122; the table says \u22121'}]"));
        assertThat(checked.at("/compared/1"))
                .isEqualTo(json("{'id':'calls.999','title':'calls.999','field':'previous','published':'3','log':'0',"
                        + "'agrees':false}"));
    }

    @Test
    void filesAreOfTheReportAndOfNothingElse() {
        call("files-1", "999", "1998-07-31T10:00:00Z");
        String path = make("1998/99-Q2", 1, "files");

        List<String> names = StreamSupport.stream(get(path).get("files").spliterator(), false)
                .map(file -> file.get("name").asString())
                .toList();
        assertThat(names)
                .contains("panel-quarter-1998-99-q2.html", "panel-quarter-1998-99-q2.pdf")
                .contains("panel-quarter-1998-99-q2.xlsx", "panel-quarter-1998-99-q2.ods")
                .contains("panel-quarter-1998-99-q2-calls.csv", "panel-quarter-1998-99-q2.json");
        Reply table = client("analyst").get(path + "/files/panel-quarter-1998-99-q2-calls.csv");
        assertThat(table.header("content-type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(table.body()).contains("999 calls,1.1,1,[x],[x],[x],");
        Reply open = client("analyst").get(path + "/files/panel-quarter-1998-99-q2-public-calls.csv?copy=public");
        assertThat(open.body()).contains("999 calls,1.1,[c],[x],[c],[c],");
        Reply page = client("analyst").get(path + "/files/panel-quarter-1998-99-q2.html");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(client("analyst").get(path + "/files/other.pdf").status()).isEqualTo(404);
        assertThat(client("analyst")
                        .get(path + "/files/panel-quarter-1998-99-q2.json?copy=public")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsNamed() {
        for (String wrong : List.of(
                "{'template':'panel-quarter','quarter':'2026/27-Q4'} quarter-not-over",
                "{'template':'panel-quarter','quarter':'2018-Q2'} bad-quarter",
                "{'template':'panel-quarter','quarter':'1950/51-Q2'} bad-quarter",
                "{'template':'panel-quarter'} bad-quarter",
                "{'template':'panel-day','quarter':'2018/19-Q2'} unknown-template")) {
            String body = wrong.substring(0, wrong.lastIndexOf(' ')).replace('\'', '"');
            Reply refused = client("reporter").post("/api/v1/reports", body);
            assertThat(refused.json().get("type").asString())
                    .as(wrong)
                    .endsWith(wrong.substring(wrong.lastIndexOf(' ') + 1));
        }
        assertThat(client("analyst")
                        .post("/api/v1/reports", "{\"template\":\"panel-quarter\",\"quarter\":\"2018/19-Q2\"}")
                        .status())
                .isEqualTo(403);
        Reply table = client("reporter")
                .post(
                        "/api/v1/published-figures",
                        "{\"period\":\"2018/19-Q2\",\"source\":\"x\",\"text\":\"measure,current\\ncalls.999,many\"}");
        assertThat(table.json().get("detail").asString())
                .isEqualTo("line 2 has no number in its column current: 'many'");
        assertThat(refused("{\"period\":\"\",\"source\":\"x\",\"text\":\"measure,current\\ncalls.999,1\"}"))
                .isEqualTo("period: period is missing");
        assertThat(refused("{\"period\":\"2018\",\"source\":\"x\",\"text\":\"measure,current\\ncalls.999,1\"}"))
                .isEqualTo("period: period '2018' is no quarter; one is written 2018/19-Q2");
    }

    private String refused(String table) {
        JsonNode error = client("reporter")
                .post("/api/v1/published-figures", table)
                .json()
                .at("/errors/0");
        return error.path("field").asString() + ": " + error.path("message").asString();
    }

    /** Returns the new report's address, once its quarter's calls on 999 are in the history. */
    private String make(String quarter, int calls, String id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> StreamSupport.stream(
                                client("analyst")
                                        .get("/api/v1/compare?quarter=" + quarter)
                                        .json()
                                        .path("measures")
                                        .spliterator(),
                                false)
                        .filter(row -> row.get("id").asString().equals("calls.999"))
                        .anyMatch(row ->
                                row.get("current").asInt() + row.get("previous").asInt() == calls));
        Reply made = client("reporter")
                .post(
                        "/api/v1/reports",
                        "{\"id\":\"" + id + "\",\"template\":\"panel-quarter\",\"quarter\":\"" + quarter + "\"}");
        assertThat(made).hasToString("201");
        return made.header("Location");
    }

    private JsonNode get(String path) {
        return client("reporter").get(path).json();
    }

    private static JsonNode section(JsonNode report, String id) {
        return StreamSupport.stream(report.get("sections").spliterator(), false)
                .filter(section -> section.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(JsonNode report, String id) {
        return StreamSupport.stream(report.get("sections").spliterator(), false)
                .flatMap(section -> StreamSupport.stream(section.get("figures").spliterator(), false))
                .filter(figure -> figure.get("id").asString().equals(id))
                .map(figure -> figure.get("current").asString("null") + " "
                        + figure.get("previous").asString("null") + " "
                        + figure.get("change").asString("null") + " "
                        + figure.get("percent").asString("null") + " "
                        + figure.get("trend").asString())
                .findFirst()
                .orElseThrow();
    }

    private void call(String id, String line, String at) {
        said("/api/v1/calls", "{\"id\":\"" + id + "\",\"line\":\"" + line + "\",\"at\":\"" + at + "\"}");
    }

    private void said(String path, String body) {
        Reply reply = client("supervisor").post(path, body);
        assertThat(reply.status()).as(reply.toString()).isLessThan(300);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
