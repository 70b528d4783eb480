package org.thriveline.report.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of bars, from zero: for each period of the year before a lighter, hatched bar, and the full one beside it. The figures
 * are in a table as well.
 *
 * @param id its name in addresses
 * @param title what it shows
 * @param says the same in a sentence, for whom cannot see it
 * @param unit of the figures
 * @param periods the names below the bars, such as {@code Jul}
 * @param before the name of the year before
 * @param beforeValues one for each period, null where there is none to show
 * @param now the name of the year
 * @param nowValues one for each period, null where there is none to show
 */
public record Bars(
        String id,
        String title,
        String says,
        String unit,
        List<String> periods,
        String before,
        List<@Nullable BigDecimal> beforeValues,
        String now,
        List<@Nullable BigDecimal> nowValues)
        implements Block {
    public Bars {
        periods = List.copyOf(periods);
        // List.copyOf takes no null.
        beforeValues = Collections.unmodifiableList(new ArrayList<>(beforeValues));
        nowValues = Collections.unmodifiableList(new ArrayList<>(nowValues));
        if (beforeValues.size() != periods.size() || nowValues.size() != periods.size()) {
            throw new IllegalArgumentException("chart " + id + " has not a value for each period");
        }
    }

    /** Returns whether it takes the width of a page: a quarter takes less, unless its names are long. */
    boolean isWide() {
        return periods.size() > 6 || before.length() + now.length() + unit.length() > 30;
    }
}
