package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.fuzz.Wire;

/** What the fuzzer found, each as it found it. */
class SpoiltRequestTest extends ServedTest {
    private static final String INTAKE = Wire.basic("intake", Caller.PASSWORD);
    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: multipart/form-data;boundary=b";

    private Wire.Heard send(String method, String target, String body, String... headers) throws IOException {
        try (Wire wire = new Wire(port(), 10_000)) {
            return wire.send(method, target, body.getBytes(UTF_8), headers);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quart%FFer=2018/19-Q2",
                "%7Fuarter=2018/19-Q2",
                "=hate&quarter=2018/19-Q2",
                "a%00=1",
                "MANY",
            })
    void parametersThatCannotBeRead(String query) throws IOException {
        Wire.Heard heard =
                send("GET", "/api/v1/places?" + query.replace("MANY", "a&".repeat(1_001)), "", INTAKE, "Accept: */*");

        assertThat(heard.text())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:bad-query\",\"title\":\"Bad"
                        + " query\",\"status\":400,\"detail\":\"The address's parameters cannot be read: each"
                        + " needs a name, all must be UTF-8 without control characters, and there may be"
                        + " 1,000.\",\"instance\":\"/api/v1/places\"}");
    }

    /** Whether it needs a turn is asked before anything else reads the address. */
    @Test
    void aMomentThatCannotBeRead() throws IOException {
        Wire.Heard heard = send("GET", "/api/v1/board?at=%FF", "", INTAKE, "Accept: */*");

        assertThat(heard.status() + " " + heard.text())
                .startsWith("400 ")
                .contains("\"type\":\"urn:thriveline:problem:bad-query\"");
    }

    @Test
    void aFormThatBreaksOff() throws IOException {
        Wire.Heard heard = send("POST", "/api/v1/counterfactuals?quarter=2018/19-Q2", "--b\r\n", INTAKE, FORM);

        assertThat(heard.text())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:bad-form\",\"title\":\"Bad"
                        + " form\",\"status\":400,\"detail\":\"The body is no form with files"
                        + " (multipart/form-data), breaks off, or has over 50"
                        + " parts.\",\"instance\":\"/api/v1/counterfactuals\"}");
    }

    @Test
    void aPartOfAFormWhoseNameIsBroken() throws IOException {
        String body = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"candidate\";candidate\"; filename=\"c.yaml\"",
                "",
                "version: other\n",
                "--b--",
                "");

        Wire.Heard heard = send("POST", "/api/v1/counterfactuals?quarter=2018/19-Q2", body, INTAKE, FORM);

        assertThat(heard.text())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                        + "\"detail\":\"Required part 'candidate' is not present.\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"steps":[{"source":                | steps[0].source | Unexpected end-of-input
        {"steps":7}                         | steps           | must be a list
        {"steps":["x"]}                     | steps[0]        | must be an object
        {}{}                                | ``              | It goes on after its end
        """)
    void aFeedSaysWhereItIsWrong(String body, String field, String message) throws IOException {
        Wire.Heard heard = send("POST", "/api/v1/feed", body, INTAKE, JSON);

        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.text()).contains("\"errors\":[{\"field\":\"" + field + "\",\"message\":\"" + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        incident.record-incident | 'at':'y','opening':'rtc'      | at: must be a date and time with its offset
        incident.record-incident | 'opening':'rtc'               | at: is missing
        incident.record-incident | 'opening':''                  | opening: opening code is missing
        incident.record-incident | 'qualifiers':['many']         | qualifiers[0]: must be one of domestic, mental-health,
        incident.dispatch        | 'at':'-999999999-01-01T00:00Z' | at: must be a date and time with its offset
        incident.dispatch        | 'at':1795330800               | at: must be a date and time with its offset
        incident.record-incident | 'at':{}                       | at: must be
        incident.dispatch        | 'at':'2026-11-22T06:30:00Z','more':1 | more: is not a field of this request
        incident.nothing         | 'at':'2026-11-22T06:30:00Z'   | unknown type of step: incident.nothing
        """)
    void aStepOfAFeedIsRefusedInWords(String type, String fields, String message) throws IOException {
        String step = "'type':'" + type + "','id':'x'," + fields;

        Wire.Heard heard = send(
                "POST",
                "/api/v1/feed",
                ("{'steps':[{'source':'a','step':{" + step + "}}]}").replace('\'', '"'),
                INTAKE,
                JSON);

        assertThat(heard.text())
                .contains("\"reason\":\"bad-step\"", message)
                .doesNotContain("org.thriveline", "java.time", "jackson", "`");
    }

    @Test
    void aFeedHasAThousandStepsAtATime() throws IOException {
        String steps = "{\"source\":\"a\",\"step\":{}},".repeat(1_001);

        Wire.Heard heard = send(
                "POST", "/api/v1/feed", "{\"steps\":[" + steps.substring(0, steps.length() - 1) + "]}", INTAKE, JSON);

        assertThat(heard.text()).contains("\"status\":422", "Give up to 1000 steps");
    }

    @Test
    void aFeedHasALimit() throws IOException {
        Wire.Heard heard = send("POST", "/api/v1/feed", "{\"steps\":[]" + " ".repeat(4 << 20) + "}", INTAKE, JSON);

        assertThat(heard.text())
                .contains("\"status\":413,\"detail\":\"The body is over 4194304 bytes.\"")
                .contains("urn:thriveline:problem:body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "'[', 65, ']', is nested more than 64 deep",
        "'1', 101, '', is a number of over 100 digits",
    })
    void jsonHasLimits(String part, int times, String end, String message) throws IOException {
        String body = "{\"grade\":" + part.repeat(times) + end.repeat(times) + "}";

        Wire.Heard heard = send("POST", "/api/v1/incidents/none/grade", body, INTAKE, JSON);

        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.text()).contains("\"message\":\"" + message + "\"").doesNotContain("StreamRead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/calls/%03all/caller",
                "/api/v1/missing-persons/per%C2%85on/person",
                "/api/v1/incidents/%7Fncident/timeline",
            })
    void whatCanBeNoRecordsNameIsThatOfNone(String path) throws IOException {
        String who = Wire.basic(path.endsWith("timeline") ? "supervisor" : "intake", Caller.PASSWORD);

        assertThat(send("GET", path, "", who, "Accept: */*").text())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:not-recorded\",\"title\":\"Not"
                        + " recorded\",\"status\":404,\"detail\":\"No such record.\",\"instance\":\"" + path
                        + "\",\"errors\":[{\"field\":\"id\",\"message\":\"No such record.\"}]}");
    }

    @Test
    void aMeasureThatCanBeNone() throws IOException {
        String reporter = Wire.basic("reporter", Caller.PASSWORD);
        Wire.Heard heard = send("GET", "/api/v1/series?measure=calls%C2%85", "", reporter, "Accept: */*");

        assertThat(heard.text())
                .contains("\"type\":\"urn:thriveline:problem:bad-measure\"")
                .contains("\"field\":\"measure\"");
    }

    private String asCall(byte[] body) throws IOException {
        try (Wire wire = new Wire(port(), 10_000)) {
            Wire.Heard heard = wire.send("POST", "/api/v1/calls/spoilt/end", body, INTAKE, JSON);
            return heard.status() + " " + heard.text();
        }
    }

    @Test
    void anEncodingThatNobodyUses() throws IOException {
        assertThat(asCall(new byte[] {0, 0, '{', 0, 0, 0, '}', 0}))
                .startsWith("400 ")
                .contains("\"detail\":\"The body must be JSON in UTF-8.\"");
    }

    @Test
    void anObjectThatIsClosedAsAList() throws IOException {
        assertThat(asCall("{\"by\":\"caller\"]".getBytes(UTF_8)))
                .startsWith("400 ")
                .contains("The body is not JSON at line 1, column 15.")
                .contains("\"message\":\"Unexpected close marker ']': expected '}'\"");
    }

    @Test
    void aFieldWithoutAName() throws IOException {
        assertThat(asCall("{\"\":1}".getBytes(UTF_8)))
                .startsWith("400 ")
                .contains("{\"field\":\"\\\"\\\"\",\"message\":\"is not a field of this request\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "2262-05-01T00:00:00Z"})
    void aMomentThatNoLogKeeps(String at) throws IOException {
        Wire.Heard heard =
                send("POST", "/api/v1/calls/spoilt/caller", "{\"at\":\"" + at + "\",\"name\":\"Ann\"}", INTAKE, JSON);

        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.text())
                .contains("{\"field\":\"at\",\"message\":\"must be a date and time with its offset from UTC");
    }
}
