package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    private static final String SMALL = """
        force: Test Police
        zone: Europe/London
        versions:
          - version: one
            from: 2018-04-01
            reassess-after-minutes: 60
            grades:
              - grade: 1
                label: Emergency
                target: {clock: from-call, urban-minutes: 15, rural-minutes: 20}
            areas:
              - {code: NH, name: Hinckley, territory: South, terrain: rural, column: 0, row: 1}
            risks:
              - {level: high, label: High}
            thrive:
              - {letter: T, name: Threat, question: "What?"}
            codes:
              rtc: Road traffic collision
          - version: two
            from: 2018-08-15
            grades:
              - {grade: 1, label: Immediate}
        """;

    @Test
    void readsEveryVersionAndWhatItKeepsOfTheOneBefore() {
        Policies policies = PolicyFile.read("small.yaml", SMALL);

        Policy before = policies.at(Instant.parse("2018-08-14T22:59:59Z"));
        Policy after = policies.at(Instant.parse("2018-08-14T23:00:00Z"));
        assertThat(List.of(before.version(), after.version())).containsExactly("one", "two");
        assertThat(before.grades())
                .containsExactly(new GradeRule(
                        new Grade(1),
                        "Emergency",
                        new Target(TargetClock.FROM_CALL, Duration.ofMinutes(15), Duration.ofMinutes(20))));
        assertThat(after.grades()).containsExactly(new GradeRule(new Grade(1), "Immediate", null));
        assertThat(after.areas())
                .containsExactly(new AreaRule(new AreaCode("NH"), "Hinckley", "South", Terrain.RURAL, 0, 1));
        assertThat(before.target(new Grade(1), new AreaCode("NH"))).isEqualTo(Duration.ofMinutes(20));
        assertThat(before.target(new Grade(1), null)).isEqualTo(Duration.ofMinutes(15));
        assertThat(policies.at(Instant.parse("1999-01-01T00:00:00Z")).version()).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade: 1\\n        label: Emergency | grade: 12\\n        label: Emergency"
                        + " | line 8: versions[0].grades[0].grade: grade 12 is not between 1 and 9",
                "label: Emergency | lable: Emergency | line 9: versions[0].grades[0].lable: is not known here;"
                        + " known are grade, label, target",
                "clock: from-call | clock: from-dawn | line 10: versions[0].grades[0].target.clock: from-dawn is none"
                        + " of [from-call, from-grade, from-dispatch]",
                "urban-minutes: 15 | urban-minutes: 0"
                        + " | line 10: versions[0].grades[0].target.urban-minutes: 0 minutes is no length of time",
                "zone: Europe/London | zone: Europe/Leicester"
                        + " | line 2: zone: Unknown time-zone ID: Europe/Leicester",
                "from: 2018-08-15 | from: 2018-04-01"
                        + " | line 20: versions[1].from: must be after the version before it, 2018-04-01",
                "terrain: rural, | | line 12: versions[0].areas[0]: 'terrain' is missing",
                "level: high | level: [high | line 1",
            })
    void saysWhichLineIsWrong(String right, String wrong, String fault) {
        String broken = SMALL.replace(right.replace("\\n", "\n"), wrong == null ? "" : wrong.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(SMALL);

        assertThatThrownBy(() -> PolicyFile.read("small.yaml", broken))
                .isInstanceOf(FileFault.class)
                .hasMessageStartingWith("small.yaml " + fault);
    }

    @Test
    void theReferenceForceHasNineAreasFromTheEleventhOfMarch2020() throws IOException {
        Policies policies = reference();

        assertThat(policies.at(Instant.parse("2020-03-10T23:59:59Z")).areas()).hasSize(8);
        assertThat(policies.at(Instant.parse("2020-03-11T00:00:00Z")).areas()).hasSize(9);
    }

    private static Policies reference() throws IOException {
        try (InputStream file = PolicyFileTest.class.getResourceAsStream("/policies/leicestershire.yaml")) {
            return PolicyFile.read(
                    "leicestershire.yaml",
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
