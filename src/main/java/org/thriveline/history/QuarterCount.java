package org.thriveline.history;

import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import org.thriveline.demand.Register;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.policy.Quarter;

/** Counts quarters by what the log knows of them now. Safe for use by many threads. */
public final class QuarterCount {
    private final EventLog log;
    private final UnitReader units;

    public QuarterCount(EventLog log, EventCodec codec) {
        this.log = log;
        this.units = new UnitReader(codec);
    }

    /**
     * Returns the counts of a quarter and of the same quarter a year before. It reads the whole log, since a record of long
     * ago may have been corrected yesterday.
     *
     * @param zone the time zone of the quarter's days
     * @throws org.thriveline.log.DamagedLog where a commit is damaged
     */
    public Counts of(Quarter quarter, ZoneId zone) {
        Register register = new Register();
        long position = log.size();
        log.replay(
                0,
                position,
                units::read,
                read -> read.forEach(unit -> unit.events().forEach(register::apply)));
        return new Counts(
                quarter, position, count(register, quarter, zone), count(register, quarter.yearBefore(), zone));
    }

    private static SortedMap<String, Integer> count(Register register, Quarter quarter, ZoneId zone) {
        return Collections.unmodifiableSortedMap(register.count(quarter.first(), quarter.last(), zone));
    }

    /**
     * A quarter beside the same quarter a year before.
     *
     * @param position how many commits the counts take in
     * @param current the quarter's counts by the ids of {@link org.thriveline.demand.Measures}, all of them
     * @param previous those of the quarter a year before
     */
    public record Counts(
            Quarter quarter, long position, SortedMap<String, Integer> current, SortedMap<String, Integer> previous) {}
}
