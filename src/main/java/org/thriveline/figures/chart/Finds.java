package org.thriveline.figures.chart;

/** Takes what a rule finds. */
interface Finds {
    void take(Signal signal);
}
