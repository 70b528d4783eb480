package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody writes about figures. */
class TypedNumbersTest {
    private static final Snapshot SNAPSHOT = SampleSnapshot.of(
            SampleSnapshot.count("incidents", "Incidents", 62_138, 68_358, 20_000, 21_000, 21_138),
            SampleSnapshot.count("incidents.grade1", "Grade 1", 10_535, 10_065),
            SampleSnapshot.figure("calls.within", "Within target", Amount.share(944, 1_000), Amount.share(9, 10)),
            SampleSnapshot.count("stopsearch", "Stop-searches", 893, 430));

    private static List<Flag> flags(String text) {
        return new TypedNumbers(Copy.full(SNAPSHOT), "calls").in(text);
    }

    @Test
    void figuresStandWhereTheyAreReferredTo() {
        assertThat(new Commentary(Copy.full(SNAPSHOT))
                        .of("{{incidents}} {{incidents.previous}} {{incidents.change}} {{incidents.percent}} "
                                + "{{incidents.2018-08}} {{incidents.grade1.change}} {{calls.within}} "
                                + "{{calls.within.change}} {{calls.within.percent}}"))
                .isEqualTo("62,138 68,358 \u22126,220 \u22129 % 21,000 +470 94.4 % +4.4 percentage points n/a");
    }

    @Test
    void aNumberThatNoFigureSaysContradicts() {
        assertThat(flags("Stop-searches rose by 467 this quarter. Calm else."))
                .containsExactly(new Flag(
                        22,
                        25,
                        "467",
                        Flag.Kind.CONTRADICTS,
                        "No figure of this report is 467; Stop-searches: 893 now, 430 before, change +463, +108 %"));
        assertThat(flags("It was 12,345 in all."))
                .containsExactly(
                        new Flag(7, 13, "12,345", Flag.Kind.CONTRADICTS, "No figure of this report is 12,345"));
    }

    @Test
    void aNumberThatIsAFigureIsToBeReferredTo() {
        assertThat(flags("They fell by 6,220 to 62138, down 9%"))
                .extracting(Flag::typed, Flag::kind, Flag::says)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "6,220",
                                Flag.Kind.TYPED,
                                "This is a figure of Incidents: refer to it, as {{incidents.change}}"),
                        org.assertj.core.api.Assertions.tuple(
                                "62138",
                                Flag.Kind.TYPED,
                                "This is a figure of Incidents: refer to it, as {{incidents}}"),
                        org.assertj.core.api.Assertions.tuple(
                                "9",
                                Flag.Kind.TYPED,
                                "This is a figure of Incidents: refer to it, as {{incidents.percent}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2018/19 and in 2017 the policy of 11 March held.",
                "Grade 1 and grade 2 on 999 and 101.",
                "Under section 60, see table 3 and page 12.",
                "On the 12th, at 21:15, within 10 s or 15 minutes.",
                "All {{incidents}} of them, {{incidents.2018-08}} in August."
            })
    void numbersThatNameSomethingAreLeft(String text) {
        assertThat(flags(text)).isEmpty();
    }

    @Test
    void aReferenceToNothingIsRefusedWithItsPlace() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new References(SNAPSHOT).check("It is {{incidents.grade9}}."))
                .hasMessage("at character 7: the report has no figure {{incidents.grade9}}");
        new References(SNAPSHOT).check("{{ incidents.grade1.percent }}{{incidents.2018-09}}");
    }
}
