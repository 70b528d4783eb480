package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What a public copy does not tell. */
class SuppressionTest {
    /** Two kinds that add up to a total, each by month, of which every month adds up as well. */
    private static Snapshot table(List<Integer> one, List<Integer> other) {
        long[] first = one.stream().mapToLong(Integer::longValue).toArray();
        long[] second = other.stream().mapToLong(Integer::longValue).toArray();
        long[] both = new long[first.length];
        for (int month = 0; month < first.length; month++) {
            both[month] = first[month] + second[month];
        }
        return SampleSnapshot.of(
                List.of(new Snapshot.Sum("all", List.of("one", "other"))),
                SampleSnapshot.count("all", "All", sum(both), 0, both),
                SampleSnapshot.count("one", "One", sum(first), 0, first),
                SampleSnapshot.count("other", "Other", sum(second), 0, second));
    }

    private static long sum(long[] months) {
        long sum = 0;
        for (long month : months) {
            sum += month;
        }
        return sum;
    }

    @Property(tries = 400)
    void nothingSmallIsToldNorFollowsFromWhatIsTold(
            @ForAll @Size(3) List<@IntRange(min = 0, max = 9) Integer> one,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 9) Integer> other) {
        Snapshot snapshot = table(one, other);

        Set<Spot> hidden = Suppression.of(snapshot);

        Set<Spot> small = new LinkedHashSet<>();
        numbers(snapshot).forEach((spot, value) -> {
            if (value > 0 && value < 5) {
                small.add(spot);
            }
        });
        assertThat(hidden).containsAll(small);
        assertThat(moved(hidden)).containsAll(small);
    }

    private static Map<Spot, Long> numbers(Snapshot snapshot) {
        Map<Spot, Long> all = new LinkedHashMap<>();
        snapshot.figures().forEach(figure -> {
            figure.months()
                    .forEach((month, amount) ->
                            all.put(new Spot(figure.id(), month), amount.value().longValue()));
            if (figure.current() != null) {
                all.put(
                        new Spot(figure.id(), Spot.CURRENT),
                        figure.current().value().longValue());
            }
        });
        return all;
    }

    /**
     * Returns the spots that can be otherwise while everything told stays as it is, found by trying: the six cells of the table
     * are moved by up to two either way, and the totals follow.
     */
    private static Set<Spot> moved(Set<Spot> hidden) {
        List<String> months = List.of("2018-07", "2018-08", "2018-09");
        Set<Spot> moved = new LinkedHashSet<>();
        int[] steps = {0, 1, -1, 2, -2};
        for (int code = 0; code < Math.pow(steps.length, 6); code++) {
            Map<Spot, Long> move = new LinkedHashMap<>();
            int rest = code;
            for (String id : List.of("one", "other")) {
                for (String month : months) {
                    long by = steps[rest % steps.length];
                    rest /= steps.length;
                    move.merge(new Spot(id, month), by, Long::sum);
                    move.merge(new Spot(id, Spot.CURRENT), by, Long::sum);
                    move.merge(new Spot("all", month), by, Long::sum);
                    move.merge(new Spot("all", Spot.CURRENT), by, Long::sum);
                }
            }
            List<Spot> changed = new ArrayList<>();
            move.forEach((spot, by) -> {
                if (by != 0) {
                    changed.add(spot);
                }
            });
            if (hidden.containsAll(changed)) {
                moved.addAll(changed);
            }
        }
        return moved;
    }

    @Test
    void whereNothingIsSmallAllIsTold() {
        assertThat(Suppression.of(table(List.of(5, 6, 7), List.of(0, 8, 9)))).isEmpty();
    }

    @Test
    void aChangeIsHiddenWithEitherOfItsSides() {
        FrozenFigure figure = SampleSnapshot.count("a", "A", 3, 100);
        Copy copy = Copy.open(SampleSnapshot.of(figure));

        assertThat(List.of(copy.current(figure), copy.previous(figure), copy.change(figure), copy.percent(figure)))
                .extracting(Object::toString)
                .containsExactly("HIDDEN", "Value[value=100]", "HIDDEN", "HIDDEN");
        assertThat(new Commentary(copy).of("It was {{a}}, {{a.change}} on {{ a.previous }}; {{b}}"))
                .isEqualTo("It was [c], [c] on 100; {{b}}");
    }

    @Test
    void aNumberThatSomebodyTypedIsHiddenToo() {
        Snapshot snapshot = SampleSnapshot.of(SampleSnapshot.count("a", "A", 3, 100));
        String text = "On 3 May there were 3, not 100: {{a}} now, in grade 3.";

        assertThat(new Commentary(Copy.open(snapshot)).of(text))
                .isEqualTo("On 3 May there were [c], not 100: [c] now, in grade 3.");
        assertThat(new Commentary(Copy.full(snapshot)).of(text))
                .isEqualTo("On 3 May there were 3, not 100: 3 now, in grade 3.");
    }
}
