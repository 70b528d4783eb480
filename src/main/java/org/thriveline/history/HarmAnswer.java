package org.thriveline.history;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Harm;

/**
 * Volume against harm in a period.
 *
 * @param by {@code category}, {@code area}, {@code beat} or {@code district}
 * @param position how many units of work of the log it takes in
 * @param knownAt by what was recorded until then; null for as known now
 * @param policies the versions in force in the period
 * @param weights where the days come from, each once
 * @param months how many crimes of each month there are: one without any may not have been brought in yet
 * @param total all crimes of kinds with a weight
 * @param rows the most harm first
 * @param without those among them whose source does not say where
 * @param unweighted what nobody weighs, apart
 */
public record HarmAnswer(
        String quarter,
        String span,
        String force,
        String zone,
        boolean simulated,
        long position,
        @Nullable Instant knownAt,
        String by,
        Comparison.Days current,
        List<String> policies,
        List<Weights> weights,
        Map<YearMonth, Long> months,
        Harm.Sum total,
        List<Row> rows,
        Harm.Sum without,
        List<Unweighted> unweighted) {
    /**
     * Where weights come from.
     *
     * @param policy the first version in the period that has them
     */
    public record Weights(String policy, String source, int year) {}

    /** A row with the name that people know it by. */
    public record Row(
            String key,
            String name,
            int volume,
            @Nullable BigDecimal weight,
            BigDecimal days,
            @Nullable Double volumeShare,
            @Nullable Double daysShare,
            int volumeRank,
            int daysRank) {}

    /**
     * A kind without a weight.
     *
     * @param of {@code crimes} as published, or {@code incidents} of the force's own log: never to be added to each other
     * @param counts what is counted, in a sentence
     */
    public record Unweighted(String kind, String of, int volume, String counts) {}
}
