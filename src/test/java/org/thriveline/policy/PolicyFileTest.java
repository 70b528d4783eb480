package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    private static final String HARM = """
            harm:
              source: Some Index 2026
              year: 2026
              weights:
                Burglary: 249.13
                Robbery: 365
        """;

    private static String with(String harm) {
        String grades = "    grades:\n      - grade: 1";
        return SMALL.replace(grades, harm + grades);
    }

    @Test
    void weightsOfHarmNameTheirSourceAndAKindWithoutOneHasNone() {
        String later = "    harm: {source: Another, year: 2027, weights: {Burglary: 250}}\n";
        Policies policies = PolicyFile.read("small.yaml", with(HARM) + later);

        HarmRule before = policies.versions().getFirst().harm();
        assertThat(before)
                .isEqualTo(new HarmRule(
                        "Some Index 2026",
                        2026,
                        new TreeMap<>(Map.of("Burglary", new BigDecimal("249.13"), "Robbery", new BigDecimal("365")))));
        assertThat(before.weight(" burglary ")).hasValue(new BigDecimal("249.13"));
        assertThat(before.weight("Anti-social behaviour")).isEmpty();
        assertThat(policies.versions().getLast().harm().weight("Robbery")).isEmpty();
        assertThat(PolicyFile.read("small.yaml", SMALL).versions().getFirst().harm()).isEqualTo(HarmRule.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "249.13 | a lot | line 11: versions[0].harm.weights.Burglary: a lot is no number of days",
                "249.13 | 0 | line 11: versions[0].harm.weights.Burglary: a weight is above 0;"
                        + " a kind without one is left out",
                "Robbery: | BURGLARY: | line 12: versions[0].harm.weights.BURGLARY: is there twice",
                "year: 2026 | year: 26 | line 9: versions[0].harm.year: 26 is no year",
                "source: Some Index 2026 | sauce: x | line 8: versions[0].harm.sauce: is not known here;"
                        + " known are source, weights, year",
                "source: Some Index 2026 | source: ' ' | line 8: versions[0].harm.source: must name the index",
                "year: 2026 | | line 8: versions[0].harm: 'year' is missing",
            })
    void saysWhichLineOfTheWeightsIsWrong(String right, String wrong, String fault) {
        String broken = HARM.replace(right, wrong == null ? "" : wrong);
        assertThat(broken).isNotEqualTo(HARM);

        assertThatThrownBy(() -> PolicyFile.read("small.yaml", with(broken)))
                .isInstanceOf(FileFault.class)
                .hasMessageStartingWith("small.yaml " + fault);
    }

    @Test
    void theReferenceForceWeighsThirteenKindsOfCrimeAndNotAntiSocialBehaviour() throws IOException {
        HarmRule harm = reference().at(Instant.parse("2020-02-01T00:00:00Z")).harm();

        assertThat(harm.source()).startsWith("Cambridge Crime Harm Index 2026");
        assertThat(harm.weights()).hasSize(13).doesNotContainKey("Anti-social behaviour");
        assertThat(harm.weight("Violence and sexual offences")).hasValue(new BigDecimal("214.71"));
        assertThat(reference().at(Instant.parse("2021-06-01T00:00:00Z")).harm()).isEqualTo(harm);
    }
}
