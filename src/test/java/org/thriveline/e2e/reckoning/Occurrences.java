package org.thriveline.e2e.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When and where everything happened that is watched beside what is usual, by the measure's id. */
final class Occurrences {
    /** One of them. */
    private record One(long minute, String area) {}

    private final Map<String, List<One>> all = new LinkedHashMap<>();

    Occurrences(Ledger ledger) {
        ledger.calls().forEach(call -> {
            if (!call.line().equals("online")) {
                add("calls-" + call.line(), call.received(), call.area());
            }
            if (call.abandoned() != null) {
                add("abandoned", call.received(), call.area());
            }
        });
        ledger.incidents().forEach(this::incident);
        ledger.missing().forEach(facts -> add("missing", facts.getFirst().at(), area(facts)));
        ledger.searches().forEach(facts -> add("stop-searches", facts.getFirst().at(), area(facts)));
    }

    private static @Nullable String area(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.is("reported", "recorded", "corrected"))
                .reduce(facts.getFirst(), (before, fact) -> fact)
                .text("area");
    }

    /** Each opening counts, as the incident stood when it was next opened again. */
    private void incident(PaperIncident incident) {
        List<Fact> facts = incident.facts();
        for (int at = 1; at < facts.size(); at++) {
            if (facts.get(at).is("reopened")) {
                opened(incident.before(at));
            }
        }
        opened(incident);
        Integer grade = incident.grade();
        if (grade != null && grade <= 2) {
            add("grade-" + grade, Objects.requireNonNull(incident.graded()), incident.area());
        }
    }

    private void opened(PaperIncident as) {
        add("incidents", as.opened(), as.area());
        for (String kind : List.of("domestic", "mental-health", "concern-for-safety")) {
            if (as.qualifiers().contains(kind)) {
                add(kind, as.opened(), as.area());
            }
        }
        if (as.antiSocial()) {
            add("anti-social", as.opened(), as.area());
        }
    }

    private void add(String measure, Instant at, @Nullable String area) {
        all.computeIfAbsent(measure, id -> new ArrayList<>())
                .add(new One(Math.floorDiv(at.getEpochSecond(), 60), area == null ? "" : area));
    }

    /** Returns the minutes, since 1970 in UTC, in which a measure's occurred in areas, sorted. */
    long[] minutes(String measure, Predicate<String> areas) {
        return all.getOrDefault(measure, List.of()).stream()
                .filter(one -> areas.test(one.area()))
                .mapToLong(One::minute)
                .sorted()
                .toArray();
    }

    /** Returns the first minute of which anything is known. */
    long first() {
        return all.values().stream()
                .flatMap(List::stream)
                .mapToLong(One::minute)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
