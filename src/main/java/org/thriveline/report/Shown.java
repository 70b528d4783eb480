package org.thriveline.report;

import java.math.BigDecimal;

/** What a copy of a report tells of a figure. */
sealed interface Shown {
    /** The figure, perhaps rounded. */
    record Value(BigDecimal value) implements Shown {}

    /** There is one, which is not told. */
    enum Hidden implements Shown {
        HIDDEN
    }

    /** There is none, or nobody knows it. */
    enum Absent implements Shown {
        ABSENT
    }
}
