package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thriveline.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose time is over, over HTTP: to the admin alone, by opaque key, and written down as looked at. */
class RetentionServedTest extends ServedTest {
    private static final String LIST = "/api/v1/retention";
    private static final String ANN = "\"name\":\"Ann Oakham\",\"number\":\"07700 900123\"";

    @Test
    void whoIsDueAndWhoIsKeptAndWhy() {
        call("retention-old", "2018-08-01T10:00:00Z");
        call("retention-new", "2026-11-21T10:00:00Z");

        Reply reply = client("admin").get(LIST);

        assertThat(reply.body()).doesNotContain("Oakham", "900123");
        assertThat(reply.json().get("version").asString()).isEqualTo("2018-05");
        assertThat(reply.json().get("day").asString()).isEqualTo("2026-11-22");
        String old = person("retention-old");
        assertThat(of(reply.json(), old)).isEqualTo(JsonMapper.shared().readTree("""
            {"person":"%s","standing":"DUE","review":"2019-08-01","because":[],"holdings":[
             {"kind":"call","record":"call-retention-old","last":"2018-08-01","open":false,
              "review":"2019-08-01","erase":"2020-08-01"}]}\
            """.formatted(old)));
        JsonNode kept = of(reply.json(), person("retention-new"));
        assertThat(kept.get("standing").asString()).isEqualTo("KEPT");
        assertThat(kept.get("because").toString()).isEqualTo("[\"call-retention-new is kept until 2028-11-21\"]");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseIsShownIt(Role role) {
        assertThat(client(role.word()).get(LIST).status()).isEqualTo(403);
    }

    @Test
    void lookingIsWrittenWithHowManyWereOnIt() {
        call("retention-looked", "2018-08-01T10:00:00Z");
        int shown = client("admin").get(LIST).json().get("people").size();

        JsonNode entry = client("auditor")
                .get("/api/v1/audit?who=admin&act=consultation&about=2018-05&limit=1")
                .json()
                .get("entries")
                .get(0);
        assertThat(entry.get("operation").asString()).isEqualTo("GET /api/v1/retention");
        assertThat(entry.get("count").asInt()).isEqualTo(shown).isPositive();
    }

    private void call(String id, String at) {
        String body = "{\"id\":\"" + id + "\",\"line\":\"999\",\"caller\":\"" + id + "\",\"at\":\"" + at + "\"}";
        assertThat(client("intake").post("/api/v1/calls", body).status()).isBetween(200, 201);
        assertThat(client("intake")
                        .post("/api/v1/calls/" + id + "/caller", "{" + ANN + ",\"at\":\"" + at + "\"}")
                        .status())
                .isBetween(200, 201);
    }

    private String person(String id) {
        return client("intake")
                .get("/api/v1/calls/" + id + "/caller")
                .json()
                .get("person")
                .asString();
    }

    private static JsonNode of(JsonNode list, String person) {
        return list.get("people")
                .valueStream()
                .filter(one -> one.get("person").asString().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
