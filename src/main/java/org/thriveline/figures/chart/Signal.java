package org.thriveline.figures.chart;

/**
 * Points that are not as usual, by one rule. Immutable.
 *
 * @param from the place of the first of them in the series
 * @param to the place of the last of them
 */
public record Signal(Rule rule, Side side, int from, int to) {}
