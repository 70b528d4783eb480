package org.thriveline.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a force stands beside others, as published.
 *
 * @param mostSimilar its rank among its most similar forces, 1 is best
 * @param national its rank among all forces, 1 is best
 * @param positiveOutcomes in percent of the crimes
 */
public record Standing(
        @Nullable Integer mostSimilar,
        @Nullable Integer national,
        @Nullable BigDecimal positiveOutcomes) {}
