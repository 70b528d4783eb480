package org.thriveline.intake.force;

import java.time.LocalDate;
import java.time.YearMonth;
import org.thriveline.policy.Policies;

/** Refuses what cannot be simulated. */
final class Checks {
    private Checks() {}

    /** @throws IllegalArgumentException where a scenario names an area that no policy has */
    static void areas(Scenario scenario, Policies policies) {
        for (Surge surge : scenario.surges()) {
            surge.areas()
                    .forEach(area -> refuseUnless(
                            policies.versions().stream()
                                    .anyMatch(policy -> policy.area(area).isPresent()),
                            "the scenario's '" + surge.name() + "' names area " + area + ", which no policy has"));
        }
    }

    /** @throws IllegalArgumentException where totals cannot be met */
    static void totals(Totals totals, LocalDate first, LocalDate last, Rules rules) {
        refuseUnless(!last.isBefore(first), "the last day " + last + " is before the first " + first);
        refuseUnless(totals.calls999() >= 0 && totals.calls101() >= 0, "calls are fewer than none");
        totals.natures()
                .forEach((nature, count) -> refuseUnless(count >= 0, nature + " incidents are fewer than none"));
        totals.grades().forEach((grade, count) -> {
            refuseUnless(count >= 0, "incidents of grade " + grade + " are fewer than none");
            boolean known = grade == 0
                    || (grade > 0
                            && grade < Lots.GRADES
                            && rules.between(first, last.plusDays(1)).stream().allMatch(rule -> rule.knows(grade)));
            refuseUnless(known || count == 0, "grade " + grade + " is in no policy of those days");
        });
        people(totals.missingRecords(), totals.missingPersons());
        totals.searches().forEach((month, searches) -> searches(month, searches, first, last));
    }

    private static void people(int records, int persons) {
        refuseUnless(
                persons <= records && (persons > 0 || records == 0) && persons >= 0,
                records + " missing-person records cannot be of " + persons + " people");
    }

    private static void searches(YearMonth month, Totals.Searches searches, LocalDate first, LocalDate last) {
        int weapons = searches.offensiveWeapons();
        refuseUnless(
                weapons >= 0 && weapons <= searches.all(),
                weapons + " of " + searches.all() + " searches of " + month + " cannot be for offensive weapons");
        refuseUnless(
                searches.all() == 0
                        || (!month.atEndOfMonth().isBefore(first)
                                && !month.atDay(1).isAfter(last)),
                month + " is not among the days from " + first + " to " + last);
    }

    private static void refuseUnless(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
