package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The board as it was, over HTTP. */
class MomentTest extends PastServedTest {
    @Test
    void showsTheBoardAsItWas() {
        assertThat(List.of(0, 1, 39, 40, 100, 179, 200, 219, 245))
                .map(minute -> open(at(minute(minute), "")))
                .containsExactly(1, 2, 40, 40, 40, 40, 19, 0, 1);

        JsonNode shown = at(minute(100), "");
        assertThat(shown.get("position").asLong()).isEqualTo(101 + 61);
        assertThat(shown.get("at").asString()).isEqualTo("2018-08-18T21:40:00Z");
        assertThat(shown.get("knownAt").isNull()).isTrue();
        assertThat(shown.at("/board/incidents/today").asInt()).isEqualTo(101);
    }

    @Test
    void showsWhatWasRecordedUpToTheMomentAndNotAfter() {
        assertThat(open(at(minute(5).minusMillis(1), ""))).isEqualTo(5);
        assertThat(open(at(minute(5), ""))).isEqualTo(6);
    }

    @Test
    void isEmptyBeforeTheFirstRecord() {
        JsonNode shown = at(FIRST.minusSeconds(1), "");

        assertThat(shown.get("position").asLong()).isZero();
        assertThat(open(shown)).isZero();
        assertThat(shown.at("/board/incidents/today").asInt()).isZero();
    }

    @Test
    void showsSomeAreasAndTheOtherViews() {
        assertThat(open(at(minute(100), "&area=NH"))).isEqualTo(20);
        assertThat(at(minute(100), "&view=incidents").at("/board/rows")).hasSize(40);
        assertThat(at(minute(100), "&view=thrive").at("/board/without").asInt()).isEqualTo(40);
        assertThat(at(minute(100), "&view=unusual").at("/board/policy").asString())
                .isNotEmpty();
    }

    @Test
    void saysWhatIsKnownLaterOfAMoment() {
        Instant moment = Instant.parse("2018-08-18T21:15:00Z");
        assertThat(open(at(moment, ""))).isEqualTo(40);

        JsonNode late = at(moment, "&knownAt=2018-08-19T00:05:00Z");
        assertThat(open(late)).as("with what was entered late").isEqualTo(41);
        assertThat(late.get("knownAt").asString()).isEqualTo("2018-08-19T00:05:00Z");
        assertThat(late.get("at").asString()).isEqualTo("2018-08-18T21:15:00Z");
        assertThat(late.get("position").asLong()).isEqualTo(361);

        JsonNode voided = at(moment, "&knownAt=2018-08-20T00:00:00Z");
        assertThat(open(voided)).as("without what was void all along").isEqualTo(40);
        assertThat(at(moment, "&knownAt=2018-08-20T00:00:00Z&area=NR").at("/board/incidents/open"))
                .hasToString("1");
        assertThat(at(moment, "&knownAt=" + moment).get("board"))
                .isEqualTo(at(moment, "").get("board"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at=yesterday | at | at is no moment such as 2018-08-18T21:15:00Z",
                "at=2018-08-18T21:15 | at | at is no moment such as 2018-08-18T21:15:00Z",
                "at=2030-01-01T00:00:00Z | at | at is still to come",
                "at=1066-10-14T09:00:00Z | at | at is before 1900",
                "at=2018-08-18T21:15:00Z&knownAt=2018-08-18T21:14:59Z | knownAt | knownAt is before at: nobody knew of it then",
                "at=2018-08-18T21:15:00Z&knownAt=soon | knownAt | knownAt is no moment such as 2018-08-18T21:15:00Z",
                "at=2018-08-18T21:15:00Z&knownAt=2030-01-01T00:00:00Z | knownAt | knownAt is still to come",
                "knownAt=2018-08-18T21:15:00Z | knownAt | knownAt needs at: the moment that the question is about",
                "at=2018-08-18T21:15:00Z&area=XX | area | the policy in force has no area XX"
            })
    void refusesWhatItCannotSay(String query, String field, String words) {
        Reply reply = client("analyst").get("/api/v1/board?" + query);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(reply.json().at("/errors/0/message").asString()).isEqualTo(words);
    }

    private JsonNode at(Instant moment, String more) {
        return client("supervisor").get("/api/v1/board?at=" + moment + more).json();
    }

    private static int open(JsonNode shown) {
        return shown.at("/board/incidents/open").asInt();
    }
}
