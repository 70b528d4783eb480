package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Volume by place and volume against harm, over HTTP; in years that no other test speaks of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesControllerTest extends ServedTest {
    private static final String PLACES = "/api/v1/places?quarter=2007/08-Q2";
    private static final String HARM = "/api/v1/harm?quarter=2007/08-Q2";

    private int records;

    @BeforeAll
    void record() {
        incident("2006-07-04T10:00:00Z", "NE", "N16", "");
        incident("2007-06-30T23:00:00Z", "NE", "N16", "");
        incident("2007-07-31T23:00:00Z", "NE", "N04", "\"asb-nuisance\"");
        incident("2007-08-31T22:59:59Z", "NW", null, "\"crime-recorded\"");
        incident("2007-09-30T22:59:59Z", null, null, "");
        incident("2007-09-30T23:00:00Z", "NE", null, "");
        crime("2007-07", "Robbery", "NE", "N16");
        crime("2007-07", "Shoplifting", null, null);
        crime("2007-08", "Shoplifting", "NE", null);
        crime("2007-08", "Anti-social behaviour", null, null);
        await().until(() -> get(PLACES + "&measure=incidents").at("/total/current").asInt() == 4
                && get(HARM).at("/total/volume").asInt() == 3
                && get(HARM).path("unweighted").size() == 3);
    }

    private void incident(String at, String area, String beat, String qualifiers) {
        send("incidents", """
            {"id": "place-%d", "at": "%s", "opening": "theft", "area": %s, "beat": %s, "qualifiers": [%s]}
            """.formatted(records++, at, quoted(area), quoted(beat), qualifiers));
    }

    private void crime(String month, String category, String area, String beat) {
        send("crimes", """
            {"id": "place-%d", "at": "%s-15T00:00:00Z", "month": "%s", "force": "Leicestershire Police",
             "area": %s, "beat": %s, "details": {"category": "%s", "lsoaName": "Leicester 011F"}}
            """.formatted(records++, month, month, quoted(area), quoted(beat), category));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private void send(String path, String body) {
        assertThat(client("intake").post("/api/v1/" + path, body).toString()).isEqualTo("201");
    }

    private JsonNode get(String path) {
        return client("analyst").get(path).json();
    }

    /** Leaves out what goes with the log and the policy, and is long. */
    private static JsonNode without(JsonNode answer, String... fields) {
        ObjectNode left = (ObjectNode) answer.deepCopy();
        for (String field : fields) {
            left.remove(field);
        }
        return left;
    }

    @Test
    void aMeasureByAreaBesideTheYearBeforeAndThroughTheMonths() {
        JsonNode answer = get(PLACES);

        assertThat(without(answer, "position", "measures", "areas", "weeks"))
                .isEqualTo(JsonMapper.shared().readTree("""
                    {"quarter": "2007/08-Q2", "span": "quarter", "force": "Leicestershire Police",
                     "zone": "Europe/London", "simulated": false, "knownAt": null, "by": "area",
                     "measure": {"id": "incidents", "title": "Incidents",
                                 "counts": "Incidents of all kinds, by when they were recorded to have begun."},
                     "current": {"name": "2007/08-Q2", "first": "2007-07-01", "last": "2007-09-30"},
                     "previous": {"name": "2006/07-Q2", "first": "2006-07-01", "last": "2006-09-30"},
                     "policies": ["2016-04"], "breaks": [],
                     "total": {"current": 4, "previous": 1, "change": 3, "percent": 300.0},
                     "rows": [{"key": "NE", "name": "East Leicester", "rank": 1, "current": 2, "previous": 1,
                               "change": 1, "percent": 100.0, "share": 50.0},
                              {"key": "NW", "name": "West Leicester", "rank": 2, "current": 1, "previous": 0,
                               "change": 1, "percent": null, "share": 25.0}],
                     "without": {"current": 1, "previous": 0, "change": 1, "percent": null},
                     "months": [
                       {"first": "2007-07-01", "last": "2007-07-31", "counts": {"NE": 1}, "without": 0},
                       {"first": "2007-08-01", "last": "2007-08-31", "counts": {"NE": 1, "NW": 1}, "without": 0},
                       {"first": "2007-09-01", "last": "2007-09-30", "counts": {}, "without": 1}]}
                    """));
        assertThat(answer.path("weeks")).hasSize(14);
        assertThat(answer.at("/weeks/1").toString())
                .isEqualTo("{\"first\":\"2007-07-02\",\"last\":\"2007-07-08\",\"counts\":{},\"without\":0}");
        assertThat(answer.path("areas")).hasSize(8);
        assertThat(answer.at("/areas/7").toString())
                .isEqualTo("{\"code\":\"NE\",\"name\":\"East Leicester\",\"territory\":\"East City\",\"column\":2,"
                        + "\"row\":1}");
        assertThat(answer.path("measures").valueStream().map(each -> each.path("id").asString()))
                .contains("calls.999", "incidents.grade1", "crime.all", "crime.burglary", "streetCrime.asb")
                .doesNotContain("missing.persons", "stopsearch.linked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        &by=beat;                          [N04 1/0, N16 1/1]; 2
        &by=area&qualifier=asb-nuisance;   [NE 1/0];           0
        &by=beat&area=NE;                  [N04 1/0, N16 1/1]; 0
        &by=area&measure=crime.all;        [NE 2/0];           1
        &by=beat&measure=crime.all;        [N16 1/0];          2
        &by=district&measure=crime.all;    [Leicester 3/0];    0
        &by=area&measure=streetCrime.asb;  [];                 1
        &by=area&measure=crime.shoplifting;[NE 1/0];           1
        &by=district;                      [];                 4
        &knownAt=2000-01-01T00:00:00Z;     [];                 0
        """)
    void whatIsCountedAndByWhatIsAChoice(String question, String rows, int without) {
        JsonNode answer = get(PLACES + question);

        assertThat(answer.path("rows")
                        .valueStream()
                        .map(row -> row.path("key").asString() + " " + row.path("current").asInt() + "/"
                                + row.path("previous").asInt())
                        .toList())
                .hasToString(rows);
        assertThat(answer.at("/without/current").asInt()).isEqualTo(without);
        assertThat(answer.path("weeks").isNull()).isEqualTo(question.matches(".*[cC]rime[.].*"));
    }

    @Test
    void volumeBesideHarmWithItsSourceAndWhatNobodyWeighsApart() {
        assertThat(without(get(HARM), "position"))
                .isEqualTo(JsonMapper.shared().readTree("""
                    {"quarter": "2007/08-Q2", "span": "quarter", "force": "Leicestershire Police",
                     "zone": "Europe/London", "simulated": false, "knownAt": null, "by": "category",
                     "current": {"name": "2007/08-Q2", "first": "2007-07-01", "last": "2007-09-30"},
                     "policies": ["2016-04"],
                     "weights": [{"policy": "2016-04", "year": 2026,
                                  "source": "Cambridge Crime Harm Index 2026, days by data.police.uk category for Leicestershire (second-hand derivation)"}],
                     "months": {"2007-07": 2, "2007-08": 1, "2007-09": 0},
                     "total": {"volume": 3, "days": 367},
                     "rows": [{"key": "Robbery", "name": "Robbery", "volume": 1, "weight": 365, "days": 365,
                               "volumeShare": 33.333333333333336, "daysShare": 99.4550408719346,
                               "volumeRank": 2, "daysRank": 1},
                              {"key": "Shoplifting", "name": "Shoplifting", "volume": 2, "weight": 1, "days": 2,
                               "volumeShare": 66.66666666666667, "daysShare": 0.5449591280653951,
                               "volumeRank": 1, "daysRank": 2}],
                     "without": {"volume": 0, "days": 0},
                     "unweighted": [
                       {"kind": "Anti-social behaviour", "of": "crimes", "volume": 1,
                        "counts": "Published with street-level crime as Anti-social behaviour."},
                       {"kind": "Anti-social behaviour incidents", "of": "incidents", "volume": 1,
                        "counts": "Incidents qualified as anti-social behaviour for which no crime was recorded."},
                       {"kind": "Other incidents that are no crime", "of": "incidents", "volume": 2,
                        "counts": "All other incidents for which no crime was recorded."}]}
                    """));
    }

    @Test
    void harmByAreaRanksOnlyCrimesThatNameOne() {
        JsonNode answer = get(HARM + "&by=area");

        assertThat(answer.path("rows")).isEqualTo(JsonMapper.shared().readTree("""
                    [{"key": "NE", "name": "East Leicester", "volume": 2, "weight": null, "days": 366,
                      "volumeShare": 66.66666666666667, "daysShare": 99.7275204359673,
                      "volumeRank": 1, "daysRank": 1}]
                    """));
        assertThat(answer.path("without").toString()).isEqualTo("{\"volume\":1,\"days\":1}");
    }

    @Test
    void bothAreTablesToo() {
        assertThat(client("reporter").get(PLACES + "&format=csv").body()).isEqualTo("""
                area,name,measure,rank,2007/08-Q2,2006/07-Q2,change,percent change,percent of all,2007-07,2007-08,2007-09
                NE,East Leicester,incidents,1,2,1,1,100.0,50.0,1,1,0
                NW,West Leicester,incidents,2,1,0,1,,25.0,0,1,0
                ,not given,incidents,,1,0,1,,,0,0,1
                """.replace("\n", "\r\n"));
        assertThat(client("reporter").get(HARM + "&by=beat&format=csv").body()).isEqualTo("""
                beat,name,weighed,volume,days each,days,percent of volume,percent of days,rank by volume,rank by days
                N16,N16,yes,1,365,365,33.333333333333336,99.4550408719346,1,1
                ,not given,yes,2,,2,,,,
                ,Anti-social behaviour,no,1,,,,,,
                ,Anti-social behaviour incidents,no,1,,,,,,
                ,Other incidents that are no crime,no,2,,,,,,
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        /api/v1/places;                                                    bad-quarter;     quarter
        /api/v1/places?quarter=2007/08-Q2&by=category;                     unknown-by;      by
        /api/v1/places?quarter=2007/08-Q2&measure=missing.persons;         unknown-measure; measure
        /api/v1/places?quarter=2007/08-Q2&measure=calls.999&beat=N04;      bad-slice;       measure
        /api/v1/harm?quarter=2007/08-Q9;                                   bad-quarter;     quarter
        /api/v1/harm?quarter=2007/08-Q2&by=mood;                           unknown-by;      by
        /api/v1/harm?quarter=2007/08-Q2&qualifier=domestic;                bad-slice;       qualifier
        """)
    void whatMakesNoSenseIsRefusedByParameter(String path, String type, String field) {
        Reply refused = client("analyst").get(path);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("type").asString()).endsWith(type);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
    }
}
