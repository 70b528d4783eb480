package org.thriveline.e2e;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Counts as the Police and Crime Panel's paper prints them, reckoned without the page's own arithmetic. */
final class Printed {
    private Printed() {}

    /** Returns a row of a comparison: current, previous, change, per cent. */
    static List<String> row(int current, int previous) {
        return List.of(count(current), count(previous), change(current - previous), percent(current, previous));
    }

    static String count(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    static String change(int change) {
        return (change > 0 ? "+" : change < 0 ? "−" : "") + count(Math.abs(change));
    }

    private static String percent(int current, int previous) {
        return previous == 0
                ? "n/a"
                : change(BigDecimal.valueOf(100L * (current - previous))
                                .divide(BigDecimal.valueOf(previous), 0, RoundingMode.HALF_UP)
                                .intValueExact())
                        + " %";
    }
}
