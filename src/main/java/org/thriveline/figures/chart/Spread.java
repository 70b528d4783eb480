package org.thriveline.figures.chart;

import org.jspecify.annotations.Nullable;

/** What the base of a series says is usual. Immutable. */
interface Spread {
    /** Returns the limits for a reading, of which only the size counts. */
    Limits limits(Reading reading);

    /** Returns the mean of the base, in rates. */
    double centre();

    /** Returns the mean moving range of an individuals chart, null for others. */
    @Nullable Double meanRange();

    /** Returns the upper limit of the moving range of an individuals chart, null for others. */
    @Nullable Double upperRange();

    /** Returns Laney's sigma of the z-scores, null for other charts; 1 where only chance is at work. */
    @Nullable Double sigmaZ();
}
