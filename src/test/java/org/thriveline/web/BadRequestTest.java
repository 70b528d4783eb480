package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused when recording by hand, and in which words. */
class BadRequestTest extends ServedTest {
    private static final String INCIDENT = "/api/v1/incidents/bad-request";

    @BeforeEach
    void anIncidentIsRecorded() {
        assertThat(client("intake")
                        .post(
                                "/api/v1/incidents",
                                "{\"id\":\"bad-request\",\"at\":\"2026-11-22T06:00:00Z\",\"opening\":\"burglary\"}")
                        .status())
                .isIn(200, 201);
    }

    @Test
    void aGradeThatThePolicyDoesNotHave() {
        Reply reply = client("intake").post(INCIDENT + "/grade", "{\"grade\":9}");

        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:unknown-grade\",\"title\":\"Unknown"
                               + " grade\",\"status\":422,\"detail\":\"grade 9 is not in policy 2020-03\","
                               + "\"instance\":\"/api/v1/incidents/bad-request/grade\",\"errors\":[{\"field\":\"grade\",\"message\":\"grade"
                               + " 9 is not in policy 2020-03\"}]}");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Reply reply = client("intake")
                .post(
                        "/api/v1/missing-persons",
                        "{\"at\":\"yesterday\",\"age\":\"grown\",\"from\":null,\"risk\":\"\",\"persn\":\"N. N.\"}");

        assertThat(reply.body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:invalid-body\",\"title\":\"Invalid"
                               + " body\",\"status\":400,\"detail\":\"6 fields are"
                               + " wrong.\",\"instance\":\"/api/v1/missing-persons\",\"errors\":[{\"field\":\"at\",\"message\":\"must"
                               + " be a date and time with its offset from UTC, such as"
                               + " 2026-11-22T07:00:00Z\"},{\"field\":\"person\",\"message\":\"is"
                               + " missing\"},{\"field\":\"age\",\"message\":\"must be one of adult,"
                               + " child\"},{\"field\":\"from\",\"message\":\"is"
                               + " missing\"},{\"field\":\"risk\",\"message\":\"risk level is"
                               + " missing\"},{\"field\":\"persn\",\"message\":\"is not a field of this request\"}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        grade      | {"grade":10}                        | grade      | grade 10 is not between 1 and 9
        grade      | {"grade":"1"}                       | grade      | must be a whole number
        grade      | {"grade":1.5}                       | grade      | must be a whole number
        grade      | {"grade":null}                      | grade      | is missing
        grade      | {}                                  | grade      | is missing
        grade      | {"id":"other","grade":1}            | id         | is not a field of this request
        grade      | {"grade":1,"reason":7}              | reason     | must be text
        grade      | {"grade":1,"reason":"\\ud83d"}     | reason     | reason holds half a character
        grade      | {"grade":1,"at":1795330800}         | at         | must be a date and time with its offset from UTC, such as 2026-11-22T07:00:00Z
        grade      | {"grade":1,"at":"2026-11-22T07:00"} | at         | must be a date and time with its offset from UTC, such as 2026-11-22T07:00:00Z
        grade      | {"grade":1,"at":"+12026-11-22T07:00:00Z"} | at   | must be a date and time with its offset from UTC, such as 2026-11-22T07:00:00Z
        thrive     | {"findings":[],"by":"somebody"}     | by         | is not a field of this request
        thrive     | {"findings":[{"letter":"T","level":"low","words":"w","why":1}]} | findings[0].why | is not a field of this request
        thrive     | {"findings":[{"letter":"T","words":"w"}]}                       | findings[0].level | is missing
        thrive     | {"findings":[{"letter":"T","level":null,"words":"w"}]}          | findings[0].level | is missing
        thrive     | {"findings":[{"letter":"T","level":2,"words":"w"}]}             | findings[0].level | must be one of none, low, medium, high
        thrive     | {"findings":[{"letter":"T","level":"low","words":" "}]}         | findings[0] | words is missing
        thrive     | {"findings":[null]}                 | findings[0]   | is missing
        correction | {"opening":{"a":1}}                  | opening    | must be text
        thrive     | {"findings":[1]}                    | findings[0] | must be an object
        thrive     | {"findings":{}}                     | findings   | must be a list
        qualifiers | {"qualifiers":["hateful"]}          | qualifiers[0] | must be one of domestic, mental-health, concern-for-safety, hate, asb-personal, asb-nuisance, asb-environmental, crime-recorded
        qualifiers | {"qualifiers":[null]}               | qualifiers[0] | is missing
        correction | {"opening":"b","place":7}           | place      | must be text
        correction | {"opening":"b","place":" "}         | place      | place is missing
        """)
    void oneWrongFieldIsNamed(String step, String body, String field, String message) {
        Reply reply = client("intake").post(INCIDENT + "/" + step, body);

        assertThat(reply.body())
                .isEqualTo(
                        "{\"type\":\"urn:thriveline:problem:invalid-body\",\"title\":\"Invalid body\",\"status\":400,"
                                + "\"detail\":\"One field is wrong.\",\"instance\":\"" + INCIDENT + "/" + step
                                + "\",\"errors\":[{\"field\":\"" + field + "\",\"message\":\"" + message + "\"}]}");
    }

    @Test
    void aTextThatIsTooLong() {
        Reply reply = client("intake").post(INCIDENT + "/dispatch", "{\"unit\":\"" + "x".repeat(51) + "\"}");

        assertThat(reply.json().path("errors").toString())
                .isEqualTo("[{\"field\":\"unit\",\"message\":\"unit is longer than 50 characters\"}]");
    }

    @Test
    void aTextInsideAnotherFieldThatIsTooLong() {
        Reply reply = client("intake")
                .post(
                        "/api/v1/stop-searches",
                        "{\"force\":\"leicestershire\",\"details\":{\"type\":\"Person search\",\"latitude\":91}}");

        assertThat(reply.json().path("errors").toString())
                .isEqualTo("[{\"field\":\"details.latitude\",\"message\":\"latitude is not between -90.0 and 90.0\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"findings":[{"letter":x}]} | 1 | 24 | findings[0].letter
        {"grade":1                  | 1 | 11 | grade
        {"grade":1,"grade":2}       | 1 | 19 | grade
        {"grade":1} x               | 1 | 13 |
        """)
    void malformedJsonIsLocated(String body, int line, int column, @Nullable String field) {
        Reply reply = client("intake").post(INCIDENT + "/grade", body);

        assertThat(reply.json().path("errors").path(0).path("field").asString()).isEqualTo(field == null ? "" : field);
        assertThat(reply.json().path("errors").path(0).path("message").asString())
                .isNotEmpty()
                .doesNotContain("jackson", "Exception", "org.thriveline");
        assertThat(reply.json().path("type").asString()).isEqualTo("urn:thriveline:problem:malformed-json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(400);
        assertThat(reply.json().path("detail").asString())
                .isEqualTo("The body is not JSON at line " + line + ", column " + column + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        []
        "text"
        null
        ` `
        {} {}
        {"grade":1} 2
        """)
    void theBodyIsOneObject(String body) {
        assertThat(client("intake").post(INCIDENT + "/grade", body).body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:malformed-json\",\"title\":\"Malformed json\","
                        + "\"status\":400,\"detail\":\"The body must be one JSON object.\",\"instance\":\"" + INCIDENT
                        + "/grade\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/v1/incidents/nobody/arrival       | not-recorded     | 404
        /api/v1/incidents/bad-request/reopening | not-closed      | 409
        """)
    void whatContradictsTheRecord(String path, String reason, int status) {
        Reply reply = client("intake").post(path, "{}");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("type").asString()).isEqualTo("urn:thriveline:problem:" + reason);
    }

    @Test
    void aBodyOverTheLimit() {
        Reply reply = client("intake").post(INCIDENT + "/grade", "{\"grade\":1" + " ".repeat(256 * 1024) + "}");

        assertThat(reply.body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:body-too-large\",\"title\":\"Body too large\","
                        + "\"status\":413,\"detail\":\"The body is over 262144 bytes.\",\"instance\":\"" + INCIDENT
                        + "/grade\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET  | /api/v1/incidents                   | application/json | */*             | 403 | Not allowed
        POST | /api/v1/incidents/bad-request/grade | text/plain       | */*             | 415 | Unsupported Media Type
        GET  | /api/v1/session                     | application/json | image/png       | 406 | Not Acceptable
        GET  | /assets/none.js                     | application/json | */*             | 404 | Not Found
        POST | /api/v1/incidents/a%2Fb/grade       | application/json | */*             | 400 | Bad Request
        POST | /api/v1/incidents/a;b/grade         | application/json | */*             | 400 | Bad Request
        GET  | /error                              | application/json | */*             | 403 | Not allowed
        """)
    void everyOtherRefusalIsAProblemToo(
            String method, String path, String type, String accept, int status, String title) {
        Reply reply = client("intake")
                .send(method, path, "POST".equals(method) ? "{}" : null, "Content-Type", type, "Accept", accept);

        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt())
                .isEqualTo(reply.status())
                .isEqualTo(status);
        assertThat(reply.json().path("title").asString()).isEqualTo(title);
        assertThat(reply.json().path("instance").asString()).isEqualTo(path);
        assertThat(reply.body()).doesNotContain("trace", "Exception", "org.");
    }
}
