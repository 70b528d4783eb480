package org.thriveline.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.policy.FileFault;

/** Rules are dated, whole, and refused with the line where they are not. */
class RetentionFileTest {
    private static final String TWO = """
        versions:
          - version: one
            from: 2018-05-25
            keep:
              call: {review-after: P1Y, erase-after: P2Y}
              incident: {review-after: P2Y, erase-after: P6Y}
              missing: {review-after: P6Y}
              stop-search: {review-after: P1Y, erase-after: P18M}
          - version: two
            from: 2020-01-01
            keep:
              call: {review-after: P6M, erase-after: P1Y}
              incident: {review-after: P2Y, erase-after: P6Y}
              missing: {review-after: P6Y}
              stop-search: {review-after: P1Y, erase-after: P18M}
        """;

    @Test
    void theVersionOfTheDayHolds() {
        RetentionFile file = RetentionFile.read("kept.yaml", TWO);

        assertThat(file.on(LocalDate.of(2019, 12, 31)))
                .isEqualTo(new RetentionRules(
                        "one",
                        LocalDate.of(2018, 5, 25),
                        Map.of(
                                RecordClass.CALL, new RetentionRule(Period.ofYears(1), Period.ofYears(2)),
                                RecordClass.INCIDENT, new RetentionRule(Period.ofYears(2), Period.ofYears(6)),
                                RecordClass.MISSING, new RetentionRule(Period.ofYears(6), null),
                                RecordClass.STOP_SEARCH, new RetentionRule(Period.ofYears(1), Period.ofMonths(18)))));
        assertThat(file.on(LocalDate.of(2020, 1, 1)).version()).isEqualTo("two");
        assertThat(file.on(LocalDate.of(2001, 1, 1)).version())
                .as("before the first version's day")
                .isEqualTo("one");
    }

    @Test
    void theShippedFileSaysSomethingOfEveryClass() throws IOException {
        String shipped = Files.readString(Path.of("src/main/resources/policies/retention.yaml"));

        RetentionRules rules = RetentionFile.read("retention.yaml", shipped).on(LocalDate.of(2026, 11, 22));

        assertThat(rules.version()).isEqualTo("2018-05");
        assertThat(rules.rules().keySet()).containsExactlyInAnyOrder(RecordClass.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call: {review-after: P1Y, erase-after: P2Y} | call: {review-after: P3Y, erase-after: P2Y}"
                        + " | kept.yaml line 5: versions[0].keep.call: erase-after comes before review-after",
                "call: {review-after: P1Y, erase-after: P2Y} | call: {review-after: P0D}"
                        + " | kept.yaml line 5: versions[0].keep.call: review-after is no length of time",
                "call: {review-after: P1Y, erase-after: P2Y} | call: {review-after: two years} | kept.yaml line 5:"
                        + " versions[0].keep.call.review-after: two years is no period, such as P2Y or P18M",
                "call: {review-after: P1Y, erase-after: P2Y} | call: {erase-after: P2Y}"
                        + " | kept.yaml line 5: versions[0].keep.call: 'review-after' is missing",
                "call: {review-after: P1Y, erase-after: P2Y} | calls: {review-after: P1Y}"
                        + " | kept.yaml line 5: versions[0].keep.calls: calls is no class of record",
                "call: {review-after: P1Y, erase-after: P2Y} | call: {review-after: P1Y, forever: true} | kept.yaml"
                    + " line 5: versions[0].keep.call.forever: is not known here; known are erase-after, review-after",
                "missing: {review-after: P6Y} | '' | kept.yaml line 2: versions[0]: 'missing' is missing",
                "from: 2018-05-25 | from: yesterday | kept.yaml line 3: versions[0].from: Text 'yesterday' could not"
                        + " be parsed at index 0",
                "from: 2018-05-25 | from: 2020-01-01 | kept.yaml line 1: two versions hold from 2020-01-01",
            })
    void saysWhichLineIsWrong(String right, String wrong, String message) {
        String text = TWO.replaceFirst(java.util.regex.Pattern.quote(right), wrong);

        assertThatThrownBy(() -> RetentionFile.read("kept.yaml", text))
                .isInstanceOf(FileFault.class)
                .hasMessage(message);
    }

    @Test
    void aFileWithoutAVersionIsNone() {
        assertThatThrownBy(() -> RetentionFile.read("kept.yaml", "versions: []\n"))
                .isInstanceOf(FileFault.class)
                .hasMessage("kept.yaml line 1: has no version");
    }
}
