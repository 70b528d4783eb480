package org.thriveline.figures.chart;

/**
 * A point with what is usual for it.
 *
 * @param place in the series, from 0
 */
record Plotted(int place, double rate, Limits limits) {}
