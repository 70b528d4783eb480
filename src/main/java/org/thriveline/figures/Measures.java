package org.thriveline.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.MeasureRule.Tallied;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Policies;

/** A catalogue of measures, ready to count facts under some policies. Immutable and safe for use by many threads. */
public final class Measures {
    private final List<MeasureRule> rules;
    private final IdentityHashMap<MeasureRule, Integer> places = new IdentityHashMap<>();
    private final Map<Records, List<Ready>> ready = new EnumMap<>(Records.class);

    private final List<Ready> inOrder = new ArrayList<>();

    private record Ready(int measure, Predicate<Fact> where, Predicate<Fact> share, boolean people) {
        @Nullable
        PersonKey person(Fact fact) {
            return people && fact instanceof MissingFact missing ? missing.person() : null;
        }
    }

    /**
     * @param rules the catalogue
     * @param policies by whose targets is counted
     * @throws IllegalArgumentException naming a measure that asks for what cannot be
     */
    public Measures(List<MeasureRule> rules, Policies policies) {
        this.rules = List.copyOf(rules);
        Conditions conditions = new Conditions(policies);
        for (int measure = 0; measure < rules.size(); measure++) {
            places.put(rules.get(measure), measure);
            Ready asked = ready(measure, conditions);
            inOrder.add(asked);
            ready.computeIfAbsent(rules.get(measure).of(), _ -> new ArrayList<>())
                    .add(asked);
        }
    }

    private List<Ready> asking(Records of) {
        return ready.getOrDefault(of, List.of());
    }

    private Ready ready(int measure, Conditions conditions) {
        MeasureRule rule = rules.get(measure);
        try {
            return new Ready(
                    measure,
                    conditions.all(rule.of(), rule.where()),
                    conditions.all(rule.of(), rule.share() == null ? Map.of() : rule.share()),
                    rule.as() != Tallied.RECORDS);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("the measure " + rule.id() + ": " + e.getMessage(), e);
        }
    }

    /** Returns where in the catalogue one of its own rules stands. */
    int place(MeasureRule rule) {
        return Objects.requireNonNull(places.get(rule), rule.id());
    }

    /** Returns whether a measure sees something else in the one fact of a record than in the other; null is no record. */
    public boolean differ(MeasureRule rule, @Nullable Fact one, @Nullable Fact other) {
        return !Objects.equals(seen(rule, one), seen(rule, other));
    }

    private Object seen(MeasureRule rule, @Nullable Fact fact) {
        Ready asked = ready(rule);
        if (fact == null || !asked.where().test(fact)) {
            return "nothing";
        }
        PersonKey person = asked.person(fact);
        return person == null ? asked.share().test(fact) : person;
    }

    /** Returns the catalogue in its order. */
    public List<MeasureRule> rules() {
        return rules;
    }

    /** Returns what the measures count in a month; those that the slice does not apply to count nothing. */
    public Counts count(Facts facts, YearMonth month, Slice slice) {
        return count(facts, month.atDay(1), month.atEndOfMonth(), slice);
    }

    /** Returns what the measures count on some days; those that the slice does not apply to count nothing. */
    public Counts count(Facts facts, LocalDate first, LocalDate last, Slice slice) {
        Counts counts = new Counts(this);
        for (Records of : Records.values()) {
            count(of, facts.of(of, first, last), slice, counts);
        }
        return counts;
    }

    /** Returns the records that a measure counts in a period, those of its share left aside. */
    public Stream<? extends Fact> records(MeasureRule rule, Facts facts, Period period, Slice slice) {
        Predicate<Fact> where = ready(rule).where();
        return facts.of(rule.of(), period.from(), period.to())
                .map(Map.Entry::getValue)
                .filter(fact -> slice.takes(fact) && where.test(fact));
    }

    private Ready ready(MeasureRule rule) {
        return inOrder.get(place(rule));
    }

    private void count(
            Records of, Stream<? extends Map.Entry<String, ? extends Fact>> facts, Slice slice, Counts counts) {
        if (!slice.applies(of)) {
            return;
        }
        List<Ready> asked = asking(of);
        facts.forEach(entry -> {
            Fact fact = entry.getValue();
            if (slice.takes(fact)) {
                asked.forEach(measure -> count(measure, fact, counts));
            }
        });
    }

    private static void count(Ready measure, Fact fact, Counts counts) {
        if (measure.where().test(fact)) {
            counts.count(measure.measure(), measure.share().test(fact), measure.person(fact));
        }
    }
}
