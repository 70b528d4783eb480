package org.thriveline.intake.force;

import java.time.LocalDate;
import java.util.function.Function;
import org.thriveline.policy.Policies;

/**
 * What makes one simulated force differ from another: how much happens, what it adds up to, and from when to when.
 *
 * @param prefix of its record numbers
 * @param begin seconds since 1970: the first hour made
 * @param from seconds since 1970: nothing that begins before is told
 * @param end seconds since 1970: nothing begins from here on
 * @param incidents how many there are in an average hour
 * @param objects the deal of a day, of stop-searches for offensive weapons and for other objects
 */
record Plan(
        Policies policies,
        String prefix,
        long begin,
        long from,
        long end,
        Arrivals arrivals,
        Staff staff,
        double incidents,
        Lots.Supply supply,
        Population population,
        MissingPeople.FoundBy foundBy,
        Function<LocalDate, Deal> objects) {}
