package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grade journeys, codes and runs under another policy over HTTP; of a quarter in which no other test records anything. */
class JourneyTest extends ServedTest {
    private static final String QUARTER = "quarter=2014/15-Q1";
    private static final String STRICTER = """
        version: stricter
        grades:
          - {grade: 1, label: Emergency, target: {clock: from-call, urban-minutes: 5, rural-minutes: 5}}
          - {grade: 2, label: Priority, target: {clock: from-call, urban-minutes: 60, rural-minutes: 60}}
        grade-rules:
          - {opening: theft, grade: 1}
        """;

    @Test
    void tellsJourneysAndCodes() {
        record();

        JsonNode told = journeys("analyst", QUARTER);

        assertThat(told.at("/period"))
                .isEqualTo(json("{'name':'2014/15-Q1','first':'2014-04-01','last':'2014-06-30'}"));
        assertThat(told.get("policies").toString()).isEqualTo("[\"2016-04\"]");
        assertThat(told.at("/grades/0")).isEqualTo(json("{'grade':1,'label':'Emergency'}"));
        assertThat(told.get("moves"))
                .isEqualTo(json("[{'from':null,'to':1,'count':1},{'from':null,'to':2,'count':1},"
                        + "{'from':1,'to':2,'count':1}]"));
        assertThat(told.get("paths"))
                .isEqualTo(json("[{'grades':[2],'count':1},{'grades':[1,2],'count':1}]"));
        assertThat(told.at("/stays/1"))
                .isEqualTo(json("{'grade':1,'count':1,'medianSeconds':780,'p90Seconds':780,'open':0}"));
        assertThat(told.at("/nearBreach/rows"))
                .isEqualTo(json("[{'id':'journey-1','opening':'Robbery','area':'NL','from':1,'to':2,"
                        + "'at':'2014-05-01T12:14:00Z','due':'2014-05-01T12:15:00Z'}]"));
        assertThat(told.get("assessments"))
                .isEqualTo(json("{'regrades':1,'before':0,'after':0,'both':0,'neither':1,"
                        + "'gapBefore':{'count':0,'medianSeconds':null},"
                        + "'gapAfter':{'count':0,'medianSeconds':null}}"));
        assertThat(journeys("reporter", QUARTER).at("/nearBreach/rows").isNull())
                .as("a role that sees no incidents")
                .isTrue();
        assertThat(client("analyst").get("/api/v1/journeys?area=NN&" + QUARTER).json().get("incidents").asInt())
                .isZero();

        assertThat(client("analyst").get("/api/v1/journeys?format=csv&" + QUARTER).body())
                .startsWith("what,from,to,count,median seconds,90th percentile\r\nincidents,,,2,,\r\n")
                .contains("graded,1,2,1,,\r\n", "path,1 > 2,,1,,\r\n", "time in grade,1,,1,780,780\r\n")
                .doesNotContain("journey-1");
        JsonNode codes = client("reporter").get("/api/v1/codes?" + QUARTER).json();
        assertThat(codes.get("rows"))
                .isEqualTo(json("[{'opening':'robbery','label':'Robbery','incidents':1,'notClosed':1,'same':0,'other':0,"
                        + "'closing':[]},{'opening':'theft','label':'Theft','incidents':1,'notClosed':0,'same':0,"
                        + "'other':1,'closing':[{'code':'fraud','label':'Fraud','count':1}]}]"));
        assertThat(client("reporter").get("/api/v1/codes?format=csv&" + QUARTER).body())
                .isEqualTo("opening,opening label,closing,closing label,incidents\r\n"
                        + "robbery,Robbery,,not closed,1\r\ntheft,Theft,fraud,Fraud,1\r\n");
    }

    @Test
    void runsAQuarterUnderACandidateAndForgetsIt() {
        record();
        journeys("analyst", QUARTER);

        Reply started = send(STRICTER);
        assertThat(started.toString()).isEqualTo("202");
        assertThat(started.json().get("counterfactual").asBoolean()).isTrue();
        JsonNode run = done(started);

        assertThat(run.get("counterfactual").asBoolean()).isTrue();
        assertThat(run.get("candidate"))
                .isEqualTo(JsonMapper.shared()
                        .valueToTree(Map.of("name", "stricter", "file", "candidate", "text", STRICTER)));
        JsonNode result = run.get("result");
        assertThat(result.get("counterfactual").asBoolean()).isTrue();
        assertThat(result.get("policies").toString()).isEqualTo("[\"2016-04\"]");
        assertThat(result.get("candidatePolicies").toString()).isEqualTo("[\"stricter\"]");
        assertThat(result.at("/grades/1"))
                .isEqualTo(json("{'grade':1,'label':'Emergency','candidateLabel':'Emergency','inForce':0,"
                        + "'candidate':1,'change':1}"));
        assertThat(result.get("moves"))
                .isEqualTo(json("[{'from':2,'to':1,'count':1},{'from':2,'to':2,'count':1}]"));
        assertThat(result.get("pastTarget")).isEqualTo(json("{'inForce':1,'candidate':2,'newly':1,'noLonger':0}"));
        assertThat(result.get("rules"))
                .isEqualTo(json("[{'openings':['theft'],'qualifiers':[],'grade':1,'matched':1,'changed':1}]"));
        assertThat(result.get("replayed")).hasSize(3);
        assertThat(result.get("notReplayed")).hasSize(6);

        String path = started.header("Location");
        String table = client("analyst").get(path + "?format=csv").body();
        assertThat(table.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("counterfactual,stricter,"));
        assertThat(table)
                .contains("counterfactual,stricter,2014/15-Q1,incidents by last grade,1,1,0,1,,\r\n")
                .contains("counterfactual,stricter,2014/15-Q1,past target,,,1,2,1,0\r\n");

        clock.forward(Duration.ofMinutes(61));
        assertThat(client("analyst").get(path).status()).isEqualTo(404);
    }

    @Test
    void theExampleIsThePolicyInForceAndChangesNothing() {
        record();
        journeys("analyst", QUARTER);
        Reply example = client("analyst").get("/api/v1/counterfactuals/example?" + QUARTER);
        assertThat(example.header("content-type")).isEqualTo("application/yaml;charset=UTF-8");

        JsonNode result = done(send(example.body())).get("result");

        assertThat(result.get("pastTarget")).isEqualTo(json("{'inForce':1,'candidate':1,'newly':0,'noLonger':0}"));
        assertThat(result.get("moves")).isEqualTo(json("[{'from':2,'to':2,'count':2}]"));
        assertThat(result.get("attendance")).allSatisfy(row -> assertThat(row.get("candidate"))
                .isEqualTo(row.get("inForce")));
    }

    @Test
    void aFileIsACandidateTooAndABadOneIsRefusedWithItsLine() {
        Reply uploaded = new Multipart()
                .file("candidate", "C:\\\\mine\\\\other.yaml", "version: other")
                .post(client("analyst"), "/api/v1/counterfactuals?" + QUARTER);
        assertThat(uploaded.toString()).isEqualTo("202");
        assertThat(done(uploaded).at("/candidate/file").asString()).isEqualTo("other.yaml");

        Reply bad = send("version: x\ngrades:\n  - {grade: 12, label: y}");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.json().get("errors"))
                .isEqualTo(json("[{'field':'candidate','message':"
                        + "'candidate line 3: grades[0].grade: grade 12 is not between 1 and 9'}]"));
        assertThat(send("#".repeat(256 * 1024 + 1)).status()).isEqualTo(413);
        Reply untimed = client("analyst")
                .send("POST", "/api/v1/counterfactuals", "version: x", "Content-Type", "application/yaml");
        assertThat(untimed.json().at("/errors/0/field").asString()).isEqualTo("quarter");
        assertThat(client("analyst").get("/api/v1/counterfactuals/none").status()).isEqualTo(404);
        assertThat(stranger().get("/api/v1/journeys?" + QUARTER).status()).isEqualTo(401);
    }

    private Reply send(String candidate) {
        return client("analyst")
                .send("POST", "/api/v1/counterfactuals?" + QUARTER, candidate, "Content-Type", "application/yaml");
    }

    private JsonNode done(Reply started) {
        String path = started.header("Location");
        await().until(() -> client("analyst").get(path).json().get("state").asString().equals("done"));
        return client("analyst").get(path).json();
    }

    /** The facts follow the log, so they may be a moment behind. */
    private JsonNode journeys(String account, String question) {
        await().untilAsserted(() -> {
            Reply reply = client(account).get("/api/v1/journeys?" + question);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            assertThat(reply.json().at("/nearBreach/near").asInt()).isEqualTo(1);
            assertThat(client(account).get("/api/v1/codes?" + question).json().get("other").asInt())
                    .isEqualTo(1);
        });
        return client(account).get("/api/v1/journeys?" + question).json();
    }

    /** Saying the same again changes nothing, so every test may. */
    private void record() {
        clock.forward(Duration.ofSeconds(1));
        say("", "'id':'journey-1','opening':'robbery','qualifiers':[],'area':'NL','at':'2014-05-01T12:00:00Z'");
        say("/journey-1/grade", "'grade':1,'at':'2014-05-01T12:01:00Z'");
        say("/journey-1/grade", "'grade':2,'at':'2014-05-01T12:14:00Z'");
        say("", "'id':'journey-2','opening':'theft','qualifiers':[],'area':'NL','at':'2014-05-02T12:00:00Z'");
        say("/journey-2/grade", "'grade':2,'at':'2014-05-02T12:01:00Z'");
        say("/journey-2/arrival", "'at':'2014-05-02T12:10:00Z'");
        say("/journey-2/closure", "'closing':'fraud','at':'2014-05-02T13:00:00Z'");
    }

    private void say(String path, String fields) {
        Reply reply = client("intake").post("/api/v1/incidents" + path, "{" + fields.replace('\'', '"') + "}");
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
