package org.thriveline.log.bench;

import java.util.Locale;

/** Fills a store, each engine in the way that is quickest for it, with the same events. Not measured, but told. */
final class Filling {
    private static final int CHUNK = 20_000;

    private final Side side;
    private final Contender contender;
    private final SimulatedUnits simulated;
    private Pace pace = new Pace(0, 0);
    private int incidents;

    Filling(Side side, Contender contender, SimulatedUnits simulated) {
        this.side = side;
        this.contender = contender;
        this.simulated = simulated;
    }

    /** Appends until there are so many events, or the budget is spent. */
    void upTo(int events, Budget budget) {
        // Our log depends on its units of work, a document each, and the peer's does not, a document an event.
        Shape shape = side == Side.OURS ? Shape.LIVE : Shape.BATCH;
        Writers writers = side == Side.OURS ? Writers.virtual(256) : Writers.platform(1);
        while (pace.events() < events && !budget.spent()) {
            int chunk = (int) Math.min(CHUNK, events - pace.events());
            Pace more = writers.append(contender.engine(), shape.of(simulated.take(chunk)), budget);
            pace = pace.plus(more);
            incidents = more.events() < chunk ? incidents : simulated.longIncidents();
        }
    }

    /** Returns how many events there are. */
    long events() {
        return pace.events();
    }

    /** Returns how many long incidents are in it to their end. */
    int incidents() {
        return incidents;
    }

    String note() {
        String how = side == Side.OURS ? "one step a unit of work, 256 under way" : "500 events a unit of work";
        return String.format(
                Locale.ROOT,
                "%,d events in the log (%s), filled at %,.0f events/s",
                pace.events(),
                how,
                pace.perSecond());
    }
}
