package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a public copy, or several together, give away to whoever tries everything. */
class PublicAttackTest {
    private static final List<String> MONTHS =
            IntStream.range(0, 6).mapToObj(month -> "2018-0" + (month + 4)).toList();

    /** Two kinds that add up to a total, by month: nobody finds a small one, by subtraction or by trying what it may be. */
    @Property(tries = 60)
    void noSmallNumberOfATableCanBeOneNumberOnly(
            @ForAll @Size(3) List<@IntRange(min = 0, max = 6) Integer> one,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 6) Integer> other) {
        List<String> months = MONTHS.subList(3, 6);
        PublicAttack attack = new PublicAttack();
        Map<String, Long> values = new LinkedHashMap<>();
        for (int month = 0; month < 3; month++) {
            for (String id : List.of("one", "other")) {
                attack.cell(id + " " + months.get(month));
            }
        }
        for (String id : List.of("one", "other", "all")) {
            Set<String> total = new LinkedHashSet<>();
            for (int month = 0; month < 3; month++) {
                String name = id + " " + months.get(month);
                Set<String> of = new LinkedHashSet<>();
                if (!id.equals("other")) {
                    of.add("one " + months.get(month));
                }
                if (!id.equals("one")) {
                    of.add("other " + months.get(month));
                }
                attack.sum(name, of);
                total.addAll(of);
                values.put(
                        name, (id.equals("other") ? 0L : one.get(month)) + (id.equals("one") ? 0 : other.get(month)));
            }
            attack.sum(id + " current", total);
            values.put(
                    id + " current",
                    months.stream()
                            .mapToLong(month -> values.getOrDefault(id + " " + month, 0L))
                            .sum());
        }
        FrozenFigure[] figures = List.of("all", "one", "other").stream()
                .map(id -> figure(id, months, values))
                .toArray(FrozenFigure[]::new);
        tell(
                SampleSnapshot.of(List.of(new Snapshot.Sum("all", List.of("one", "other"))), figures),
                values,
                attack,
                Map.of());

        assertThat(attack.found()).noneMatch(name -> small(values.getOrDefault(name, 0L)));
    }

    /** A figure in two reports of quarters and in a longer one's: what the one hides the other does not give away. */
    @Property(tries = 60)
    void quartersAndALongerPeriodGiveNothingAwayTogether(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 6) Integer> counts) {
        PublicAttack attack = new PublicAttack();
        Map<String, Long> values = new LinkedHashMap<>();
        Set<String> year = new LinkedHashSet<>();
        for (int month = 0; month < 6; month++) {
            String name = "a " + MONTHS.get(month);
            attack.cell(name);
            year.add(name);
            values.put(name, counts.get(month).longValue());
        }
        for (int quarter = 0; quarter < 2; quarter++) {
            List<String> months = MONTHS.subList(3 * quarter, 3 * quarter + 3);
            Map<String, Long> own = new LinkedHashMap<>();
            Set<String> of = new LinkedHashSet<>();
            months.forEach(month -> {
                own.put("a " + month, values.getOrDefault("a " + month, 0L));
                of.add("a " + month);
            });
            long sum = own.values().stream().mapToLong(Long::longValue).sum();
            own.put("a current", sum);
            values.put("a Q" + quarter, sum);
            attack.sum("a Q" + quarter, of);
            tell(SampleSnapshot.of(figure("a", months, own)), own, attack, Map.of("a current", "a Q" + quarter));
        }
        values.put("a current", counts.stream().mapToLong(Integer::longValue).sum());
        attack.sum("a current", year);
        tell(SampleSnapshot.of(figure("a", MONTHS.subList(0, 6), values)), values, attack, Map.of());

        assertThat(attack.found()).noneMatch(name -> small(values.getOrDefault(name, 0L)));
    }

    @Test
    void twoThatCanOnlyBeOneEachAreNotTheOnlyHiddenOnes() {
        FrozenFigure[] figures = {
            SampleSnapshot.count("all", "All", 22, 0),
            SampleSnapshot.count("a", "A", 1, 0),
            SampleSnapshot.count("b", "B", 1, 0),
            SampleSnapshot.count("c", "C", 20, 0)
        };
        Snapshot snapshot = SampleSnapshot.of(List.of(new Snapshot.Sum("all", List.of("a", "b", "c"))), figures);

        assertThat(Suppression.of(snapshot)).extracting(Spot::figure).containsExactly("a", "b", "c");
    }

    /** Kinds of which one record may be of two do not add up, but nearly. */
    @Test
    void aSumThatIsOffByOneIsKeptFromSubtractionAllTheSame() {
        Snapshot snapshot = SampleSnapshot.of(
                List.of(new Snapshot.Sum("asb", List.of("personal", "nuisance", "environmental"))),
                SampleSnapshot.count("asb", "All", 102, 0),
                SampleSnapshot.count("personal", "Personal", 60, 0),
                SampleSnapshot.count("nuisance", "Nuisance", 40, 0),
                SampleSnapshot.count("environmental", "Environmental", 3, 0));

        assertThat(Suppression.of(snapshot)).extracting(Spot::figure).containsExactly("environmental", "nuisance");
    }

    /** 41.7 % of a small number can be 5 of 12 only. */
    @Test
    void aShareOfAHiddenTotalIsNotTold() {
        Snapshot snapshot = SampleSnapshot.of(
                List.of(new Snapshot.Sum("all", List.of("few", "others"))),
                SampleSnapshot.count("all", "All", 15, 0),
                SampleSnapshot.count("few", "Few", 3, 0),
                SampleSnapshot.count("others", "Others", 12, 0),
                SampleSnapshot.figure("share", "Share of others", Amount.share(5, 12), Amount.share(500, 1_200)));

        assertThat(Suppression.of(snapshot)).contains(new Spot("share", Spot.CURRENT));
        assertThat(Suppression.of(snapshot)).doesNotContain(new Spot("share", Spot.PREVIOUS));
    }

    static FrozenFigure figure(String id, List<String> months, Map<String, Long> values) {
        SortedMap<String, Amount> by = new TreeMap<>();
        months.forEach(month -> by.put(month, Amount.of(values.getOrDefault(id + " " + month, 0L))));
        FrozenFigure whole =
                SampleSnapshot.count(id, id, values.getOrDefault(id + " current", 0L), 0, new long[] {0, 0, 0});
        return new FrozenFigure(
                whole.id(),
                whole.section(),
                whole.table(),
                null,
                whole.title(),
                whole.unit(),
                whole.counts(),
                true,
                null,
                null,
                whole.current(),
                null,
                by,
                new TreeMap<>(),
                null);
    }

    /** @param names what the attacker calls some of the report's numbers */
    static void tell(Snapshot snapshot, Map<String, Long> values, PublicAttack attack, Map<String, String> names) {
        Copy copy = Copy.open(snapshot);
        for (FrozenFigure figure : snapshot.figures()) {
            List<String> spots = new ArrayList<>(figure.months().keySet());
            spots.add(Spot.CURRENT);
            for (String which : spots) {
                String name = figure.id() + " " + which;
                Shown shown = which.equals(Spot.CURRENT) ? copy.current(figure) : copy.month(figure, which);
                String known = names.getOrDefault(name, name);
                if (shown instanceof Shown.Value) {
                    attack.told(known, values.getOrDefault(name, 0L));
                } else {
                    attack.hidden(known);
                }
            }
        }
    }

    static boolean small(long value) {
        return value > 0 && value < 5;
    }
}
