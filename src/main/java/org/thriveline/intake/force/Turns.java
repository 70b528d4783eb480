package org.thriveline.intake.force;

import java.util.List;

/**
 * By when somebody has to be found where only so many people may go missing: before the report comes for which there would be
 * nobody left. Used by one thread.
 */
final class Turns implements MissingPeople.FoundBy {
    private final List<Long> reports;
    private final int people;
    private int turn;

    /**
     * @param reports when each comes, seconds since 1970, in the order of time
     * @param people how many there are
     */
    Turns(List<Long> reports, int people) {
        this.reports = List.copyOf(reports);
        this.people = people;
    }

    @Override
    public long latest() {
        int next = turn++ + people;
        return next < reports.size() ? reports.get(next) : Long.MAX_VALUE;
    }
}
