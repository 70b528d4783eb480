package org.thriveline.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The crimes of one kind or place, added up. Not thread-safe. */
final class HarmTally {
    private final String key;
    private Harm.Sum sum = Harm.Sum.NONE;
    private @Nullable BigDecimal weight;
    private boolean several;

    HarmTally(String key) {
        this.key = key;
    }

    void add(BigDecimal days) {
        sum = sum.plus(days);
        several |= weight != null && weight.compareTo(days) != 0;
        weight = days;
    }

    Harm.Sum sum() {
        return sum;
    }

    HarmRow row(Harm.Sum total, int volumeRank, int daysRank) {
        return new HarmRow(
                key,
                sum.volume(),
                several ? null : weight,
                sum.days(),
                share(sum.volume(), total.volume()),
                share(sum.days().doubleValue(), total.days().doubleValue()),
                volumeRank,
                daysRank);
    }

    private static @Nullable Double share(double part, double whole) {
        return whole == 0 ? null : 100 * part / whole;
    }
}
