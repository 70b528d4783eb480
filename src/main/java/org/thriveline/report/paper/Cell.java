package org.thriveline.report.paper;

import java.math.BigDecimal;

/** What stands in a table. */
public sealed interface Cell {
    /** Returns what a person reads. */
    String shown();

    /** Words. */
    record Words(String words) implements Cell {
        @Override
        public String shown() {
            return words;
        }
    }

    /**
     * A figure.
     *
     * @param value with as many decimals as are shown
     * @param signed whether a plus is shown: of changes
     */
    record Figure(BigDecimal value, boolean signed) implements Cell {
        @Override
        public String shown() {
            return Figures.shown(value, signed);
        }
    }

    /**
     * No figure.
     *
     * @param mark what stands there instead: {@code [c]} for confidential, {@code [x]} for not available, {@code [z]} for not
     *     applicable, as the government's statisticians write it, or the Panel's {@code n/a}
     */
    record Mark(String mark) implements Cell {
        @Override
        public String shown() {
            return mark;
        }
    }
}
