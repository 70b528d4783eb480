package org.thriveline.log.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures appends to a store that is empty at first and grows from run to run. The clock stands while events are made.
 *
 * @param events a run
 */
record Appending(Row row, Shape shape, Writers writers, int events) {
    /** Returns the events a second of each run, of which the first, which warms up, is left out. */
    Result measure(Side side, Contender contender, SimulatedUnits simulated, Settings settings) {
        List<Double> values = new ArrayList<>();
        long cut = 0;
        long units = 0;
        long all = 0;
        for (int run = 0; run <= settings.runs(); run++) {
            List<UnitOfWork> made = shape.of(simulated.take(events));
            Pace pace = writers.append(contender.engine(), made, settings.run(side));
            if (run > 0) {
                values.add(pace.perSecond());
                cut += pace.events() < events ? 1 : 0;
                units += made.size();
                all += events;
            }
        }
        String note = String.format(Locale.ROOT, "%,d events a run, %.1f a unit of work", events, (double) all / units);
        return new Result(row, values, cut == 0 ? note : note + "; budget spent in " + cut + " runs");
    }
}
