package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who callers and missing people are, over HTTP: said, shown to some, erased. */
class PersonTest extends ServedTest {
    private static final String ANN = "{\"name\":\"Ann Oakham\",\"number\":\"07700 900123\","
            + "\"address\":\"1 Shires Lane\",\"born\":\"1961-02-03\"}";

    @Test
    void whatWasSaidIsShownToWhoeverAnswersCallsAndToNobodyElse() {
        call("person-1", "caller one");
        String path = "/api/v1/calls/person-1/caller";

        assertThat(client("supervisor").get(path).json()).isEqualTo(json("""
            {"person":null,"details":null,"saidAt":null,"by":null,"erasedAt":null}\
            """));
        assertThat(client("intake").post(path, ANN).json()).isEqualTo(json("""
            {"id":"person-1","events":1,"known":false}\
            """));
        assertThat(client("intake").post(path, ANN).json()).isEqualTo(json("""
            {"id":"person-1","events":0,"known":true}\
            """));

        JsonNode shown = client("supervisor").get(path).json();
        assertThat(shown.get("details")).isEqualTo(json(ANN));
        assertThat(shown.get("by").asString()).isEqualTo("intake");
        for (String role : new String[] {"analyst", "reporter", "admin"}) {
            assertThat(client(role).get(path).toString()).startsWith("403").doesNotContain("Ann");
        }
    }

    @Test
    void whatWasSaidLastHolds() {
        call("person-2", "caller two");
        String path = "/api/v1/calls/person-2/caller";
        client("intake").post(path, ANN);
        client("intake").post(path, "{\"name\":\"Anne Oakham\"}");

        assertThat(client("intake").get(path).json().get("details")).isEqualTo(json("""
            {"name":"Anne Oakham","number":null,"address":null,"born":null}\
            """));
    }

    @Test
    void erasedNobodyIsShownAnythingAndWhatIsSaidLaterIs() {
        call("person-3", "caller three");
        String path = "/api/v1/calls/person-3/caller";
        client("intake").post(path, ANN);
        String person = client("intake").get(path).json().get("person").asString();
        String erasure = "/api/v1/persons/" + person + "/erasure";

        assertThat(client("supervisor")
                        .post(erasure, "{\"reason\":\"asked for it\"}")
                        .status())
                .isEqualTo(403);
        assertThat(client("intake").get(path).json().get("details")).isEqualTo(json(ANN));
        JsonNode erased =
                client("admin").post(erasure, "{\"reason\":\"asked for it\"}").json();
        assertThat(erased.get("person").asString()).isEqualTo(person);

        JsonNode shown = client("intake").get(path).json();
        assertThat(shown.get("details").isNull()).isTrue();
        assertThat(shown.get("erasedAt")).isEqualTo(erased.get("at"));
        assertThat(client("admin").post(erasure, "{\"reason\":\"again\"}").toString())
                .startsWith("409")
                .contains("nothing-to-erase");
        client("intake").post(path, ANN);
        assertThat(client("intake").get(path).json().get("details")).isEqualTo(json(ANN));
    }

    @Test
    void aMissingPersonToo() {
        said(
                "/api/v1/missing-persons",
                "{\"id\":\"person-4\",\"person\":\"ref 4\",\"age\":\"child\",\"from\":\"home\",\"risk\":\"low\"}");
        String path = "/api/v1/missing-persons/person-4/person";
        client("intake").post(path, ANN);

        assertThat(client("intake").get(path).json().get("details")).isEqualTo(json(ANN));
    }

    @Test
    void ofNoRecordNothingIsSaid() {
        assertThat(client("intake").post("/api/v1/calls/nobody/caller", ANN).toString())
                .startsWith("404")
                .contains("not-recorded");
        assertThat(client("intake").get("/api/v1/calls/nobody/caller").toString())
                .startsWith("404");
    }

    @Test
    void aRefusalDoesNotRepeatWhatItRefuses() {
        call("person-5", "caller five");
        String path = "/api/v1/calls/person-5/caller";
        String secret = "Xanthippe";

        for (String body : new String[] {
            "{\"name\":\"" + secret.repeat(30) + "\"}",
            "{\"born\":\"" + secret + "\"}",
            "{\"name\":[\"" + secret + "\"]}",
            "{\"name\":{\"" + secret + "\":1}}",
            "{\"name\":\"a\\u0000" + secret + "\"}",
            "{\"name\":" + secret + "}",
            "{\"name\":\"" + secret,
            "{\"name\":\"a\",\"name\":\"" + secret + "\"}",
            secret
        }) {
            assertThat(client("intake").post(path, body).toString())
                    .startsWith("400")
                    .doesNotContain(secret);
        }
    }

    private void call(String id, String caller) {
        said("/api/v1/calls", "{\"id\":\"" + id + "\",\"line\":\"999\",\"caller\":\"" + caller + "\"}");
    }

    private void said(String path, String body) {
        assertThat(client("intake").post(path, body).status()).isBetween(200, 201);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
