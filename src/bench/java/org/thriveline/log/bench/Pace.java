package org.thriveline.log.bench;

/** How many events took how long. */
record Pace(long events, long nanos) {
    private static final double NANOS = 1e9;

    double perSecond() {
        return events * NANOS / nanos;
    }

    Pace plus(Pace more) {
        return new Pace(events + more.events, nanos + more.nanos);
    }
}
