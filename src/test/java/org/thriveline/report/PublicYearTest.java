package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * The public copies of a year and of its four quarters together. A year's months meet in its quarters' totals only, so every table is
 * tried quarter by quarter, under each total of it that the other quarters leave possible.
 */
class PublicYearTest {
    private static final int QUARTERS = 4;
    private static final int MONTHS_EACH = 3;
    private static final List<String> MONTHS = Stream.of(
                    "2018-04", "2018-05", "2018-06", "2018-07", "2018-08", "2018-09", "2018-10", "2018-11", "2018-12",
                    "2019-01", "2019-02", "2019-03")
            .toList();

    @Property(tries = 100)
    void aYearAndItsQuartersGiveNothingAwayTogether(@ForAll @Size(12) List<@IntRange(max = 6) Integer> counts) {
        Map<String, Long> values = values(counts);
        List<Set<Long>> sums = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            sums.add(attack(quarter, values).possible().getOrDefault(total(quarter), Set.of()));
        }
        Snapshot year = year(values);
        Map<String, Set<Long>> possible = new LinkedHashMap<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Set<Long> others = ofTheOthers(sums, quarter);
            for (long sum : sums.get(quarter)) {
                for (long rest : others) {
                    if (fits(year, sum + rest)) {
                        may(possible, "a current", sum + rest);
                        PublicAttack attack = attack(quarter, values);
                        attack.told(total(quarter), sum);
                        attack.possible()
                                .forEach((name, numbers) -> numbers.forEach(each -> may(possible, name, each)));
                    }
                }
            }
        }

        assertThat(possible).hasSize(QUARTERS * MONTHS_EACH + QUARTERS + 1);
        values.forEach((name, value) -> assertThat(possible.get(name)).as(name).contains(value));
        assertThat(possible.entrySet().stream()
                        .filter(each -> each.getValue().size() == 1 && !told(each.getKey(), year, values))
                        .map(Map.Entry::getKey))
                .noneMatch(name -> PublicAttackTest.small(values.getOrDefault(name, 0L)));
    }

    private static Map<String, Long> values(List<Integer> counts) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (int month = 0; month < MONTHS.size(); month++) {
            long count = counts.get(month);
            values.put("a " + MONTHS.get(month), count);
            values.merge(total(month / MONTHS_EACH), count, Long::sum);
            values.merge("a current", count, Long::sum);
        }
        return values;
    }

    private static String total(int quarter) {
        return "a Q" + quarter;
    }

    private static Snapshot year(Map<String, Long> values) {
        return SampleSnapshot.of(PublicAttackTest.figure("a", MONTHS, values));
    }

    /** Returns an attack on a quarter, with what its own copy and the year's say of it. */
    private static PublicAttack attack(int quarter, Map<String, Long> values) {
        List<String> months = MONTHS.subList(MONTHS_EACH * quarter, MONTHS_EACH * (quarter + 1));
        PublicAttack attack = new PublicAttack();
        months.forEach(month -> attack.cell("a " + month));
        attack.sum(
                total(quarter),
                Set.copyOf(months.stream().map(month -> "a " + month).toList()));
        Map<String, Long> own = new LinkedHashMap<>();
        months.forEach(month -> own.put("a " + month, values.getOrDefault("a " + month, 0L)));
        own.put("a current", values.getOrDefault(total(quarter), 0L));
        PublicAttackTest.tell(
                SampleSnapshot.of(PublicAttackTest.figure("a", months, own)),
                own,
                attack,
                Map.of("a current", total(quarter)));
        PublicAttackTest.tell(year(values), values, attack, Map.of());
        return attack;
    }

    private static Set<Long> ofTheOthers(List<Set<Long>> sums, int but) {
        Set<Long> reached = Set.of(0L);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            if (quarter != but) {
                Set<Long> further = new TreeSet<>();
                for (long before : reached) {
                    sums.get(quarter).forEach(sum -> further.add(before + sum));
                }
                reached = further;
            }
        }
        return reached;
    }

    /** A year's total that is not told is some. */
    private static boolean fits(Snapshot year, long total) {
        return Copy.open(year).current(year.figures().getFirst()) instanceof Shown.Value value
                ? value.value().longValueExact() == total
                : total > 0;
    }

    private static boolean told(String name, Snapshot year, Map<String, Long> values) {
        return name.equals("a current")
                ? Copy.open(year).current(year.figures().getFirst()) instanceof Shown.Value
                : Stream.of(0, 1, 2, 3)
                        .anyMatch(quarter -> attack(quarter, values).tells(name));
    }

    private static void may(Map<String, Set<Long>> possible, String name, long value) {
        possible.computeIfAbsent(name, _ -> new TreeSet<>()).add(value);
    }
}
