package org.thriveline.intake.force;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.thriveline.intake.force.Totals.Searches;
import org.thriveline.policy.Quarter;

/**
 * A quarter's stop-searches by month.
 *
 * @param all how many, all months or none where that is open
 * @param weapons how many of them for offensive weapons, all months or none where that is open
 */
record SearchMonths(Quarter quarter, Map<YearMonth, Integer> all, Map<YearMonth, Integer> weapons) {
    /** Draws what is open, so that the months add up to the totals. */
    SortedMap<YearMonth, Searches> draw(int searches, int forWeapons, SplittableRandom random) {
        Map<YearMonth, Span> open = new LinkedHashMap<>();
        for (YearMonth month : quarter.months()) {
            Integer given = all.get(month);
            open.put(month, given == null ? new Span(weapons.getOrDefault(month, 0), searches) : Span.only(given));
        }
        Map<YearMonth, Integer> drawn = split(searches, open, random);
        drawn.forEach((month, count) -> {
            Integer given = weapons.get(month);
            open.put(month, given == null ? new Span(0, count) : Span.only(given));
        });
        Map<YearMonth, Integer> drawnWeapons = split(forWeapons, open, random);
        SortedMap<YearMonth, Searches> months = new TreeMap<>();
        drawn.forEach((month, count) -> months.put(month, new Searches(count, drawnWeapons.getOrDefault(month, 0))));
        return months;
    }

    /** Shares a total out by what each month may have at most; each leaves the later ones their least and no more than their most. */
    private static Map<YearMonth, Integer> split(int total, Map<YearMonth, Span> spans, SplittableRandom random) {
        long left = total;
        long leastLater = spans.values().stream().mapToLong(Span::least).sum();
        long mostLater = spans.values().stream().mapToLong(Span::most).sum();
        Map<YearMonth, Integer> drawn = new LinkedHashMap<>();
        for (Map.Entry<YearMonth, Span> month : spans.entrySet()) {
            Span span = month.getValue();
            long near = mostLater == 0 ? 0 : left * span.most() / mostLater;
            leastLater -= span.least();
            mostLater -= span.most();
            Span fitting = new Span(
                    (int) Math.max(span.least(), left - mostLater), (int) Math.min(span.most(), left - leastLater));
            int count = fitting.draw(near, random);
            drawn.put(month.getKey(), count);
            left -= count;
        }
        return drawn;
    }
}
