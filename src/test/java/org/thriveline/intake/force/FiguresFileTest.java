package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.policy.Quarter;

class FiguresFileTest {
    private static final Quarter QUARTER = Quarter.parse("2018/19-Q2");
    private static final String SMALL = """
        {
          "source": "made up",
          "quarter": "2018/19 Q2",
          "comparedWith": "2017/18 Q2",
          "measures": [
            {"id": "calls.999", "ref": "1.1", "current": 390, "previous": 360, "publishedChange": 30, "publishedPercent": 8},
            {"id": "calls.101", "current": 1039, "publishedChange": -151},
            {"id": "incidents", "current": 620, "previous": 680},
            {"id": "incidents.grade1", "publishedChange": 5, "publishedPercent": 5},
            {"id": "incidents.grade2", "current": 100},
            {"id": "incidents.asb", "current": 41, "publishedPercent": -25},
            {"id": "missing.records", "current": 14, "previous": 10},
            {"id": "missing.persons", "current": 8, "previous": 6},
            {"id": "crime.all", "current": "no matter"},
            {"id": "stopsearch", "current": 89, "previous": 43, "publishedChange": 47, "arithmetic": "it is 46",
              "months": {"2018-07": 19, "2018-08": 36, "2018-09": 34}},
            {"id": "stopsearch.offensiveWeapons", "months": {"2018-07": 3, "2018-08": 6, "2018-09": 7}}
          ],
          "notes": []
        }
        """;

    @Test
    void readsWhatIsSaidAndLeavesOtherMeasuresAside() {
        Figures figures = FiguresFile.read("small.json", SMALL, QUARTER);

        assertThat(figures.unused()).containsExactly("crime.all");
        assertThat(figures.counts("calls.101")).isEqualTo(new Counts(1190, 1039));
        assertThat(figures.figure("stopsearch.offensiveWeapons").current()).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "\"2018/19 Q2\" | \"2018/19 Q1\" | quarter: is 2018/19-Q1, not 2018/19-Q2",
                "\"2018/19 Q2\" | 2018 | quarter: '' is no quarter; one is written 2018/19-Q2",
                "2017/18 Q2 | 2016/17 Q2 | comparedWith: is 2016/17-Q2, not 2017/18-Q2",
                "\"notes\" | \"remarks\" | remarks: is not known here; known are source, quarter, comparedWith,"
                        + " measures, notes",
                "calls.999 | calls.998 | calls.999: is missing",
                "\"calls.101\" | \"calls.999\" | calls.999: is there twice; calls.101: is missing",
                "\"calls.101\" | 101 | measures: one has no id:"
                        + " {\"id\":101,\"current\":1039,\"publishedChange\":-151}; calls.101: is missing",
                "\"current\": 620, | '' | incidents: current is missing",
                ", \"previous\": 680 | '' | incidents: previous is missing, and so is a publishedChange to reckon it"
                        + " from",
                "680 | 680.0 | incidents: previous is no whole number: 680.0",
                "680 | \"680\" | incidents: previous is no whole number: \"680\"",
                "680 | -680 | incidents: previous is negative: -680",
                "680 | 100000001 | incidents: previous is more than 100000000: 100000001",
                "680 | 99999999999 | incidents: previous is more than 100000000: 99999999999",
                "\"ref\" | \"reference\" | calls.999: reference is not known here; known are id, ref, current,"
                        + " previous, publishedChange, publishedPercent, months, arithmetic",
                "\"publishedChange\": 30 | \"publishedChange\": 31 | calls.999: publishedChange is 31, but 390 - 360"
                        + " is 30; where the publisher was wrong, say so in 'arithmetic'",
                "\"it is 46\" | null | stopsearch: publishedChange is 47, but 89 - 43 is 46;"
                        + " where the publisher was wrong, say so in 'arithmetic'",
                "\"it is 46\" | true | stopsearch: arithmetic is a sentence on what is wrong with the published"
                        + " arithmetic",
                "\"publishedPercent\": 8 | \"publishedPercent\": 9 | calls.999: publishedPercent is 9, but from 360 to"
                        + " 390 is 8; where the publisher was wrong, say so in 'arithmetic'",
                "390, \"previous\": 360, \"publishedChange\": 30 | 5, \"previous\": 0 | calls.999: publishedPercent is"
                        + " 8, but from 0 to 5 is n/a; where the publisher was wrong, say so in 'arithmetic'",
                "-151 | 1040 | calls.101: previous comes to -1 by the published change",
                "\"current\": 41, | '' | incidents.asb: publishedPercent alone says too little:"
                        + " current, previous or publishedChange is missing",
                "\"publishedPercent\": 5 | \"publishedPercent\": -5 | incidents.grade1:"
                        + " no counts of at most 680 and 620 have what is published",
                "\"publishedPercent\": -25 | \"publishedPercent\": -101 | incidents.asb:"
                        + " no counts of at most 680 and 620 have what is published",
                "\"publishedChange\": 5, | \"publishedChange\": 500, | incidents.grade1:"
                        + " no counts of at most 680 and 620 have what is published",
                "\"current\": 100 | \"current\": 600 | incidents: current is 620, but its grades come to at least 696",
                "\"current\": 100 | \"current\": 100, \"previous\": 600 | incidents: previous is 680,"
                        + " but its grades come to at least 691",
                "\"current\": 41, \"publishedPercent\": -25 | \"current\": 621 | incidents: current is 620,"
                        + " but its natures (asb, domestic, domesticWithCrime) come to at least 621",
                "2018-09\": 34 | 2018-09\": 35 | stopsearch: months add up to 90, current is 89",
                "2018-09\": 34 | 2018-10\": 34 | stopsearch: months: 2018-10 is no month of 2018/19-Q2;"
                        + " stopsearch: months: 2018-09 is missing",
                "2018-09\": 34 | September\": 34 | stopsearch: months: September is no month of 2018/19-Q2;"
                        + " stopsearch: months: 2018-09 is missing",
                "2018-09\": 34 | 2018-09\": -34 | stopsearch: months: 2018-09 is negative: -34",
                "1039 | 1039, \"months\": {\"2018-07\": 1} | calls.101: months are counts by month, and only stopsearch"
                        + " and stopsearch.offensiveWeapons have them",
                "2018-07\": 3 | 2018-07\": 20 | stopsearch.offensiveWeapons: months: 2018-07 is 20, of 19 searches",
                "2018-08\": 6 | 2018-08\": 80 | stopsearch: current is 89, but its offensive weapons come to at least"
                        + " 90; stopsearch.offensiveWeapons: months: 2018-08 is 80, of 36 searches",
                "\"current\": 8, | \"current\": 15, | missing.persons: current is 15, of 14 records",
                "\"previous\": 6} | \"previous\": 0} | missing.persons: previous is 0, of 10 records",
                "\"measures\" | \"figures\" | measures: is missing, or no list",
            })
    void whatCannotBeMetIsRefusedByName(String part, String instead, String faults) {
        assertThat(SMALL).contains(part);

        assertRefused(
                SMALL.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead)),
                List.of(faults.split("; (?=stop|calls)")));
    }

    @Test
    void allFaultsAreToldTogether() {
        String json = SMALL.replace("calls.999", "calls.998")
                .replace("2018/19 Q2", "2018/19 Q3")
                .replace("14,", "7,")
                .replace("\"current\": 100", "\"current\": 600");

        assertRefused(
                json,
                List.of(
                        "quarter: is 2018/19-Q3, not 2018/19-Q2",
                        "calls.999: is missing",
                        "incidents: current is 620, but its grades come to at least 696",
                        "missing.persons: current is 8, of 7 records"));
    }

    @Test
    void whatIsNoJsonIsRefusedWithTheLine() {
        assertThatThrownBy(() -> FiguresFile.read("f.json", "{\n\"quarter\": oops}", QUARTER))
                .isInstanceOf(BadFigures.class)
                .hasMessageStartingWith("f.json: line 2: Unrecognized token 'oops'");
        assertThatThrownBy(() -> FiguresFile.read("f.json", "{\n\"quarter\": 1,\n\"quarter\": 2}", QUARTER))
                .isInstanceOf(BadFigures.class)
                .hasMessageStartingWith("f.json: line 3: Duplicate");
        assertThatThrownBy(() -> FiguresFile.read("f.json", "[]", QUARTER))
                .isInstanceOf(BadFigures.class)
                .hasMessage("f.json: measures: is missing, or no list");
    }

    private static void assertRefused(String json, List<String> faults) {
        assertThatThrownBy(() -> FiguresFile.read("f.json", json, QUARTER))
                .isInstanceOf(BadFigures.class)
                .hasMessage("f.json: " + String.join("\nf.json: ", faults));
    }
}
