package org.thriveline.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No spreadsheet may run what somebody wrote into a report. */
class FormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "="})
    void whatWouldBeAFormulaBeginsWithAnApostrophe(String text) {
        assertThat(Formulas.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "All crime", "1+1", " =1+1", "\u2193 down", "\u22121", "'=1+1"})
    void anythingElseIsLeftAsItIs(String text) {
        assertThat(Formulas.defused(text)).isEqualTo(text);
    }

    @Property
    void twiceIsOnce(@ForAll String text) {
        String once = Formulas.defused(text);

        assertThat(Formulas.defused(once)).isEqualTo(once).endsWith(text);
    }
}
