package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateFileTest {
    private static final Policies IN_FORCE = TestPolicies.policies();

    private static final String CHANGES = """
        version: stricter
        reassess-after-minutes: 30
        flags: {assess-within-minutes: 5}
        grades:
          - {grade: 1, label: Emergency, target: {clock: from-grade, urban-minutes: 10, rural-minutes: 12}}
          - {grade: 2, label: Priority}
        grade-rules:
          - {opening: [rtc, robbery], qualifiers: [domestic, hate], grade: 1}
          - {opening: theft, grade: 2}
          - qualifiers: mental-health
            grade: 2
        """;

    private static final String WHOLE = """
        zone: Europe/London
        versions:
          - version: one
            from: 2018-04-01
            reassess-after-minutes: 60
            grades: [{grade: 1, label: Emergency}]
            areas: [{code: NH, name: Hinckley, territory: South, terrain: rural, column: 0, row: 1}]
            risks: [{level: high, label: High}]
            thrive: [{letter: T, name: Threat, question: "What?"}]
            codes: {rtc: Road traffic collision}
            grade-rules: [{opening: rtc, grade: 1}]
          - version: two
            from: 2019-04-01
            reassess-after-minutes: 90
        """;

    @Test
    void whatItDoesNotSayIsAsInForceOnEachDay() {
        Policies candidate = CandidateFile.read("candidate.yaml", CHANGES, IN_FORCE);

        assertThat(candidate.zone()).isEqualTo(IN_FORCE.zone());
        assertThat(candidate.versions()).hasSize(2);
        for (int place = 0; place < 2; place++) {
            Policy now = IN_FORCE.versions().get(place);
            assertThat(candidate.versions().get(place))
                    .isEqualTo(new Policy(
                            "stricter",
                            now.from(),
                            List.of(
                                    new GradeRule(
                                            new Grade(1),
                                            "Emergency",
                                            new Target(
                                                    TargetClock.FROM_GRADE,
                                                    Duration.ofMinutes(10),
                                                    Duration.ofMinutes(12))),
                                    new GradeRule(new Grade(2), "Priority", null)),
                            now.areas(),
                            now.risks(),
                            now.thrive(),
                            now.codes(),
                            Duration.ofMinutes(30),
                            now.repeat(),
                            now.unusual(),
                            now.measures(),
                            now.harm(),
                            new FlagRule(Duration.ofMinutes(5), Duration.ofMinutes(10)),
                            List.of(
                                    mapping(
                                            Set.of("rtc", "robbery"), Set.of(Qualifier.DOMESTIC, Qualifier.HATE), 1),
                                    mapping(Set.of("theft"), Set.of(), 2),
                                    mapping(Set.of(), Set.of(Qualifier.MENTAL_HEALTH), 2))));
        }
    }

    @Test
    void aWholePolicyFileIsACandidateToo() {
        Policies candidate = CandidateFile.read("candidate.yaml", WHOLE, IN_FORCE);

        assertThat(candidate.versions().stream().map(Policy::from))
                .containsExactly(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 4, 1));
        assertThat(candidate.versions().stream().map(Policy::reassessAfter))
                .containsExactly(Duration.ofMinutes(60), Duration.ofMinutes(90));
        assertThat(candidate.versions().stream().map(Policy::mappings))
                .as("kept by the version after it")
                .containsExactly(
                        List.of(mapping(Set.of("rtc"), Set.of(), 1)), List.of(mapping(Set.of("rtc"), Set.of(), 1)));
    }

    @Test
    void thePolicyInForceIsACandidateThatChangesNothing() {
        assertThat(CandidateFile.read("candidate.yaml", "version: same", IN_FORCE).versions().stream()
                        .map(Policy::grades))
                .isEqualTo(IN_FORCE.versions().stream().map(Policy::grades).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: stricter | name: stricter | line 1: name: is not known here; known are areas, codes, flags,"
                        + " grade-rules, grades, measures,",
                "version: stricter | version: ' ' | line 1: version: version is missing",
                "version: stricter | reassess-after-minutes: 9 | line 2: reassess-after-minutes: is there twice",
                "reassess-after-minutes: 30 | from: 2018-04-01 | line 2: from: is not known here",
                "minutes: 30 | minutes: soon | line 2: reassess-after-minutes: For input string: \"soon\"",
                "minutes: 30 | minutes: 99999999999999999 | line 2: reassess-after-minutes: 99999999999999999 minutes"
                        + " is longer than a year",
                "minutes: 5} | minutes: 0} | line 3: flags.assess-within-minutes: 0 minutes is no length of time",
                "from-grade | from-dawn | line 5: grades[0].target.clock: from-dawn is none of [from-call,",
                "hate] | hatred] | line 8: grade-rules[0].qualifiers[1]: hatred is none of [domestic, mental-health,",
                "{opening: theft, grade: 2} | {opening: theft, grade: 7}"
                        + " | line 9: grade-rules[1]: grade 7 is not among the grades of stricter",
                "{opening: theft, grade: 2} | {grade: 2}"
                        + " | line 9: grade-rules[1]: needs an opening, qualifiers, or both",
                "{opening: theft, grade: 2} | {opening: theft} | line 9: grade-rules[1]: 'grade' is missing",
                "{opening: theft, grade: 2} | {opening: {theft: 2}, grade: 2}"
                        + " | line 9: grade-rules[1].opening: must be a single value",
            })
    void saysWhichLineIsWrong(String right, String wrong, String fault) {
        String broken = CHANGES.replace(right, wrong);
        assertThat(broken).isNotEqualTo(CHANGES);

        assertThatThrownBy(() -> CandidateFile.read("candidate.yaml", broken, IN_FORCE))
                .isInstanceOf(FileFault.class)
                .hasMessageStartingWith("candidate.yaml " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone: Europe/London | zone: Europe/Paris | line 1: zone: must be Europe/London, in whose days",
                "from: 2019-04-01 | from: 2017-04-01 | line 13: versions[1].from: must be after the version before it",
                "minutes: 90 | minutes: 90\\n    grades: [{grade: 2, label: Other}]"
                        + " | line 12: versions[1]: grade 1 is not among the grades of two",
            })
    void saysWhichLineOfAWholeFileIsWrong(String right, String wrong, String fault) {
        String broken = WHOLE.replace(right, wrong.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(WHOLE);

        assertThatThrownBy(() -> CandidateFile.read("candidate.yaml", broken, IN_FORCE))
                .isInstanceOf(FileFault.class)
                .hasMessageStartingWith("candidate.yaml " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "- a\n- b", "text", "version: a\n\u0007", "a: b\n---\nc: d", "&a [*a]", "!!x y"})
    void whateverElseSomebodySendsIsAFaultOfTheFile(String text) {
        assertThatThrownBy(() -> CandidateFile.read("candidate.yaml", text, IN_FORCE))
                .isInstanceOf(FileFault.class)
                .hasMessageStartingWith("candidate.yaml line ");
    }

    @Test
    void aPolicyInForceGradesNothingByItself() {
        String inForce = "force: Test Police\n" + WHOLE;

        assertThatThrownBy(() -> PolicyFile.read("policy.yaml", inForce))
                .hasMessageStartingWith("policy.yaml line 12: versions[0].grade-rules: is not known here");
    }

    @Test
    void aRuleTakesAnyOfItsOpeningsWithAllOfItsQualifiers() {
        GradeMapping both = mapping(Set.of("rtc", "robbery"), Set.of(Qualifier.DOMESTIC, Qualifier.HATE), 1);

        assertThat(both.takes(new OpeningCode("rtc"), Set.of(Qualifier.HATE, Qualifier.DOMESTIC, Qualifier.ASB_NUISANCE)))
                .isTrue();
        assertThat(both.takes(new OpeningCode("rtc"), Set.of(Qualifier.HATE))).isFalse();
        assertThat(both.takes(new OpeningCode("theft"), Set.of(Qualifier.HATE, Qualifier.DOMESTIC)))
                .isFalse();
        assertThat(mapping(Set.of(), Set.of(Qualifier.HATE), 1)
                        .takes(new OpeningCode("anything"), Set.of(Qualifier.HATE)))
                .isTrue();
    }

    private static GradeMapping mapping(Set<String> openings, Set<Qualifier> qualifiers, int grade) {
        return new GradeMapping(
                openings.stream().map(OpeningCode::new).collect(Collectors.toSet()),
                new TreeSet<>(qualifiers),
                new Grade(grade));
    }
}
