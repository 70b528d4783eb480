package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.Line;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingFrom;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.Target;

/** Turns what a measure asks for into a question to a fact. */
final class Conditions {
    private final Policies policies;

    Conditions(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns whether all of some conditions hold for a fact of that kind.
     *
     * @throws IllegalArgumentException where a condition asks for what cannot be
     */
    Predicate<Fact> all(MeasureRule.Records of, Map<String, List<String>> conditions) {
        Predicate<Fact> all = _ -> true;
        for (Map.Entry<String, List<String>> condition : conditions.entrySet()) {
            all = all.and(one(of, condition.getKey(), condition.getValue()));
        }
        return all;
    }

    private Predicate<Fact> one(MeasureRule.Records of, String field, List<String> values) {
        return switch (of) {
            case CALLS -> on(CallFact.class, call(field, values));
            case INCIDENTS -> on(IncidentFact.class, incident(field, values));
            case MISSING -> on(MissingFact.class, missing(field, values));
            case SEARCHES -> on(SearchFact.class, search(field, values));
            case CRIMES -> on(CrimeFact.class, crime(field, values));
        };
    }

    private static <F extends Fact> Predicate<Fact> on(Class<F> type, Predicate<F> test) {
        return fact -> test.test(type.cast(fact));
    }

    private static Predicate<CallFact> call(String field, List<String> values) {
        return switch (field) {
            case "line" -> among(read(values, Line.class), CallFact::line);
            case "answered" -> among(values, fact -> fact.answered() ? "yes" : "no");
            case "abandoned" -> among(read(values, AbandonStage.class), CallFact::abandoned);
            case "within-seconds" -> {
                long most = Long.parseLong(values.getFirst());
                yield fact -> fact.answered() && fact.waited() <= most;
            }
            default -> throw unknown(field);
        };
    }

    private Predicate<IncidentFact> incident(String field, List<String> values) {
        return switch (field) {
            case "grade" -> among(values, fact -> fact.grade() == null ? "none" : number(fact.grade()));
            case "attended-as" ->
                among(
                        values,
                        fact -> fact.attended() == null
                                ? null
                                : number(fact.attended().grade()));
            case "in-target" -> among(values, this::inTarget);
            case "qualifier", "also" -> {
                List<Qualifier> any = read(values, Qualifier.class);
                yield fact -> any.stream().anyMatch(one -> fact.qualifiers().contains(one));
            }
            case "without" -> {
                List<Qualifier> none = read(values, Qualifier.class);
                yield fact -> none.stream().noneMatch(one -> fact.qualifiers().contains(one));
            }
            case "opening" -> among(values, fact -> fact.opening().value());
            case "closing" ->
                among(
                        values,
                        fact -> fact.closing() == null ? null : fact.closing().value());
            default -> throw unknown(field);
        };
    }

    /**
     * By the target of the policy in force when the incident began, as on the board; null where nobody was there, or no target
     * of its grade ran.
     */
    private @Nullable String inTarget(IncidentFact fact) {
        GradeStep attended = fact.attended();
        if (attended == null) {
            return null;
        }
        Grade grade = attended.grade();
        Policy policy = policies.at(Instant.ofEpochSecond(fact.second()));
        Target target = policy.grade(grade).map(GradeRule::target).orElse(null);
        Duration allowed = policy.target(grade, fact.area());
        if (target == null || allowed == null) {
            return null;
        }
        long start = switch (target.clock()) {
            case FROM_CALL -> fact.second();
            case FROM_GRADE -> attended.second();
            case FROM_DISPATCH -> fact.dispatched();
        };
        return start == 0 ? null : fact.arrived() <= start + allowed.toSeconds() ? "yes" : "no";
    }

    private static Predicate<MissingFact> missing(String field, List<String> values) {
        return switch (field) {
            case "age" -> among(read(values, AgeGroup.class), MissingFact::age);
            case "risk" -> among(values, fact -> fact.risk().value());
            case "from" -> among(read(values, MissingFrom.class), MissingFact::from);
            default -> throw unknown(field);
        };
    }

    /** The words of sources differ in case and in the blanks around them; {@code none} is where there are none. */
    private static Predicate<SearchFact> search(String field, List<String> values) {
        List<String> words = values.stream().map(Conditions::plain).toList();
        return switch (field) {
            case "object" -> among(words, fact -> said(fact.object()));
            case "not-object" -> fact -> !words.contains(said(fact.object()));
            case "outcome" -> among(words, fact -> said(fact.outcome()));
            case "not-outcome" -> fact -> !words.contains(said(fact.outcome()));
            case "linked" ->
                among(values, fact -> fact.linked() == null ? null : fact.linked() ? "linked" : "not-linked");
            default -> throw unknown(field);
        };
    }

    private static String said(@Nullable String words) {
        return words == null ? "none" : plain(words);
    }

    private static Predicate<CrimeFact> crime(String field, List<String> values) {
        List<String> words = values.stream().map(Conditions::plain).toList();
        return switch (field) {
            case "category" -> among(words, fact -> plain(fact.category()));
            case "not-category" -> fact -> !words.contains(plain(fact.category()));
            default -> throw unknown(field);
        };
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static <F, V> Predicate<F> among(List<V> values, Function<F, @Nullable V> of) {
        return fact -> {
            V value = of.apply(fact);
            return value != null && values.contains(value);
        };
    }

    private static String number(Grade grade) {
        return Integer.toString(grade.number());
    }

    /** Returns the values that words of the stored form mean. */
    private static <V> List<V> read(List<String> words, Class<V> type) {
        return words.stream()
                .map(word -> StoredJson.mapper().convertValue(word, type))
                .toList();
    }

    private static IllegalArgumentException unknown(String field) {
        return new IllegalArgumentException("no measure can ask for " + field);
    }
}
