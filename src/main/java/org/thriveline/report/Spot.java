package org.thriveline.report;

/**
 * Where a number stands in a report.
 *
 * @param figure the figure's id
 * @param which {@link #CURRENT}, {@link #PREVIOUS} or a month such as {@code 2018-07}
 */
record Spot(String figure, String which) {
    static final String CURRENT = "current";
    static final String PREVIOUS = "previous";
}
