package org.thriveline.intake.force;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.thriveline.policy.Policies;

/**
 * A simulated force: what happens in it, in the order in which it is recorded, and at one time in an order that is always the
 * same. The same seed gives the same on every machine. Pure. Used by one thread.
 */
public final class Force implements Iterator<Happening> {
    private final Plan plan;
    private final Rules rules;
    private final Tape tape = new Tape();
    private final Numbers numbers;
    private final Calls calls;
    private final Incidents incidents;
    private final MissingPeople missing;
    private final Searches searches;
    private long made;

    Force(Plan plan) {
        this.plan = plan;
        this.made = plan.begin();
        this.rules = new Rules(plan.policies());
        this.numbers = new Numbers(plan.prefix());
        Teller teller = new Teller(tape, plan.from());
        Callers callers = new Callers(plan.prefix());
        this.calls = new Calls(rules, callers, teller);
        Lots lots = new Lots(plan.supply(), new OpenSupply(rules));
        this.incidents = new Incidents(rules, callers, calls.talking(), teller, lots);
        this.missing = new MissingPeople(rules, teller, plan.population(), plan.foundBy());
        this.searches = new Searches(rules, teller, plan.objects());
    }

    /**
     * Returns a force that runs without end, with the reference force's average day. Begun anew at another moment it tells the same of
     * what begins from then on, under the same numbers; only a few records depend on what is more than three days past.
     *
     * @param scale how many times the reference force's demand; call takers grow with it so that waits stay about the same
     * @param from nothing begins before it
     * @throws IllegalArgumentException where the scale is not more than 0, or the scenario names areas that no policy has
     */
    public static Force live(Policies policies, long seed, double scale, Instant from, Scenario scenario) {
        return new Force(Plans.live(policies, seed, scale, from, scenario));
    }

    /**
     * Returns a force of which the days add up to totals exactly, by when things happened. It ends when every record begun has been
     * told to its end.
     *
     * @param first the first day, in the policies' time zone
     * @param last the last day
     * @throws IllegalArgumentException where the totals cannot be met, or the scenario names areas that no policy has
     */
    public static Force calibrated(
            Policies policies, long seed, LocalDate first, LocalDate last, Totals totals, Scenario scenario) {
        return new Force(Plans.calibrated(policies, seed, first, last, totals, scenario));
    }

    @Override
    public boolean hasNext() {
        while (!tape.hasNext(made)) {
            if (made >= plan.end() && calls.queue().isIdle()) {
                return tape.hasNext(Long.MAX_VALUE);
            }
            makeHour();
        }
        return true;
    }

    @Override
    public Happening next() {
        if (!hasNext()) {
            throw new NoSuchElementException("everything is told");
        }
        return tape.next();
    }

    private void makeHour() {
        Hour hour = Hour.at(made, rules.zone());
        List<Arrival> arrivals = made < plan.end() ? plan.arrivals().in(hour) : List.of();
        long busy = arrivals.stream()
                .filter(arrival -> arrival.kind() == Kind.INCIDENTS)
                .count();
        double pressure = busy / plan.incidents();
        calls.queue().staff(made, plan.staff().takers(hour), plan.staff().kept(hour));
        for (Arrival arrival : arrivals) {
            begin(arrival, hour, pressure);
        }
        made = hour.end();
        calls.queue().until(made - 1);
    }

    private void begin(Arrival arrival, Hour hour, double pressure) {
        String number = numbers.next(arrival.kind(), hour);
        switch (arrival.kind()) {
            case CALLS_999, CALLS_101 -> calls.begin(arrival, number);
            case INCIDENTS -> {
                calls.queue().until(arrival.at());
                incidents.begin(arrival, hour, number, pressure);
            }
            case MISSING -> missing.begin(arrival, number);
            case SEARCHES -> searches.begin(arrival, hour, number);
        }
    }
}
