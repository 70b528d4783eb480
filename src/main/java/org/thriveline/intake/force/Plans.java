package org.thriveline.intake.force;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thriveline.policy.Policies;

/** Plans of forces: live ones and calibrated ones. */
final class Plans {
    private static final double HOURS_A_DAY = 24;
    private static final int WARM_UP_DAYS = 3;

    private Plans() {}

    static Plan live(Policies policies, long seed, double scale, Instant from, Scenario scenario) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("the scale is " + scale + ": it must be more than 0");
        }
        Checks.areas(scenario, policies);
        // Days before, so that queues, calls in progress and people missing are as if it had always run.
        long begin = hour(from.atZone(policies.zone())
                .toLocalDate()
                .minusDays(WARM_UP_DAYS)
                .atStartOfDay(policies.zone())
                .toEpochSecond());
        Tide tide = new Tide(seed, scenario, policies.zone());
        return new Plan(
                policies,
                "sim" + seed,
                begin,
                from.getEpochSecond() + (from.getNano() > 0 ? 1 : 0),
                Long.MAX_VALUE,
                new Arrivals(seed, tide, new LiveAmount(scale)),
                new Staff(anHour(Kind.CALLS_999) * scale, anHour(Kind.CALLS_101) * scale),
                anHour(Kind.INCIDENTS) * scale,
                new OpenSupply(new Rules(policies)),
                new Population("sim" + seed, null, scale),
                () -> Long.MAX_VALUE,
                _ -> Searches.OBJECTS);
    }

    static Plan calibrated(
            Policies policies, long seed, LocalDate first, LocalDate last, Totals totals, Scenario scenario) {
        Checks.areas(scenario, policies);
        Checks.totals(totals, first, last, new Rules(policies));
        ZoneId zone = policies.zone();
        long begin = first.atStartOfDay(zone).toEpochSecond();
        long end = last.plusDays(1).atStartOfDay(zone).toEpochSecond();
        double hours = (end - begin) / (double) Hour.SECONDS;
        Tide tide = new Tide(seed, scenario, zone);
        Arrivals arrivals = new Arrivals(seed, tide, new CalibratedAmount(seed, begin, end, totals, tide, zone));
        Map<YearMonth, Deal> objects = new TreeMap<>();
        totals.searches()
                .forEach((month, searches) -> objects.put(
                        month, new Deck(searches.offensiveWeapons(), searches.all() - searches.offensiveWeapons())));
        Deck people = new Deck(totals.missingPersons(), totals.missingRecords() - totals.missingPersons());
        return new Plan(
                policies,
                "sim" + seed + "c",
                begin,
                begin,
                end,
                arrivals,
                new Staff(totals.calls999() / hours, totals.calls101() / hours),
                Math.max(1, totals.incidents()) / hours,
                new ExactSupply(totals),
                new Population("sim" + seed + "c", people, 1),
                new Turns(reports(arrivals, begin, end, zone), totals.missingPersons()),
                day -> objects.getOrDefault(YearMonth.from(day), Searches.OBJECTS));
    }

    private static List<Long> reports(Arrivals arrivals, long begin, long end, ZoneId zone) {
        List<Long> times = new ArrayList<>();
        for (long start = begin; start < end; start += Hour.SECONDS) {
            arrivals.in(Kind.MISSING, Hour.at(start, zone)).stream()
                    .filter(arrival -> !arrival.voided())
                    .map(Arrival::at)
                    .sorted()
                    .forEach(times::add);
        }
        return times;
    }

    private static double anHour(Kind kind) {
        return kind.aDay() / HOURS_A_DAY;
    }

    private static long hour(long moment) {
        return Math.floorDiv(moment, Hour.SECONDS) * Hour.SECONDS;
    }
}
