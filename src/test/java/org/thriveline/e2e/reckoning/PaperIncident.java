package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One incident, by leafing through all that was recorded of it. */
record PaperIncident(String id, List<Fact> facts, Rules rules) {
    static final List<String> STAGES =
            List.of("awaiting-assessment", "awaiting-dispatch", "en-route", "at-scene", "resolved", "closed");
    static final int EN_ROUTE = 2;
    static final int AT_SCENE = 3;
    static final int CLOSED = 5;

    private static final Map<String, Integer> RANKS = Map.of(
            "graded", 1,
            "regraded", 1,
            "thrive-assessed", 1,
            "thrive-reassessed", 1,
            "dispatched", EN_ROUTE,
            "arrived", AT_SCENE,
            "resolved", 4,
            "closed", CLOSED);

    boolean exists() {
        return facts.getFirst().is("recorded") && facts.stream().noneMatch(fact -> fact.is("voided"));
    }

    PaperIncident before(int count) {
        return new PaperIncident(id, facts.subList(0, count), rules);
    }

    private List<Fact> all(String... steps) {
        return facts.stream().filter(fact -> fact.is(steps)).toList();
    }

    private @Nullable Fact last(String... steps) {
        List<Fact> all = all(steps);
        return all.isEmpty() ? null : all.getLast();
    }

    private Fact opening() {
        Fact last = last("recorded", "reopened");
        return last == null ? facts.getFirst() : last;
    }

    List<Fact> sinceOpening() {
        return facts.subList(facts.indexOf(opening()) + 1, facts.size());
    }

    private PaperIncident sinceThen() {
        return new PaperIncident(id, sinceOpening(), rules);
    }

    Instant opened() {
        return opening().at();
    }

    int rank() {
        int best = 0;
        for (Fact fact : facts) {
            best = Math.max(fact.is("reopened") ? Math.min(best, 1) : best, RANKS.getOrDefault(fact.step(), 0));
        }
        return best;
    }

    String stage() {
        return STAGES.get(rank());
    }

    boolean open() {
        return rank() < CLOSED;
    }

    /** Returns when something first happened since it was opened. */
    @Nullable
    Instant first(String... steps) {
        List<Fact> all = sinceThen().all(steps);
        return all.isEmpty() ? null : all.getFirst().at();
    }

    @Nullable
    Integer grade() {
        Fact last = last("graded", "regraded");
        return last == null
                ? null
                : last.data().path(last.is("graded") ? "grade" : "to").intValue();
    }

    @Nullable
    Instant graded() {
        Fact last = last("graded", "regraded");
        return last == null ? null : last.at();
    }

    private Fact details() {
        Fact last = last("recorded", "corrected");
        return last == null ? facts.getFirst() : last;
    }

    String code() {
        return details().need("opening");
    }

    String label() {
        return rules.label(code());
    }

    @Nullable
    String area() {
        return details().text("area");
    }

    @Nullable
    String beat() {
        return details().text("beat");
    }

    @Nullable
    String place() {
        return details().text("place");
    }

    List<String> qualifiers() {
        Fact last = last("recorded", "qualified");
        return last == null
                ? List.of()
                : last.data()
                        .path("qualifiers")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList();
    }

    boolean antiSocial() {
        return qualifiers().stream().anyMatch(qualifier -> qualifier.startsWith("asb-"));
    }

    @Nullable
    String closing() {
        Fact last = sinceThen().last("closed", "reclassified");
        return last == null ? null : last.text(last.is("closed") ? "closing" : "to");
    }

    @Nullable
    Fact appointment() {
        return sinceThen().last("appointment-made");
    }

    /** Returns by when somebody should be there, null where nobody is awaited by a target. */
    @Nullable
    Instant due() {
        Integer minutes = rules.minutes(grade(), area());
        return minutes == null || rank() >= AT_SCENE ? null : opened().plus(Duration.ofMinutes(minutes));
    }

    boolean late(Instant now) {
        Instant due = due();
        return due != null && due.isBefore(now);
    }

    boolean soon(Instant now) {
        Instant due = due();
        return due != null && !late(now) && !due.isAfter(now.plus(Duration.ofMinutes(Rules.SOON_MINUTES)));
    }

    /** A change of grade, and when the target ran out that held before it. */
    record Change(
            PaperIncident incident, Fact fact, @Nullable Instant due) {
        int from() {
            return fact.data().path("from").intValue();
        }

        int to() {
            return fact.data().path("to").intValue();
        }

        boolean down() {
            return to() > from();
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            if (facts.get(at).is("regraded")) {
                changes.add(new Change(this, facts.get(at), before(at).due()));
            }
        }
        return changes;
    }

    @Nullable
    Fact thrive() {
        return last("thrive-assessed", "thrive-reassessed");
    }

    /** Whether its assessment is older than the policy allows, or was made before it was closed. */
    boolean stale(Instant now) {
        Fact thrive = thrive();
        return thrive != null
                && (closedAfter(thrive)
                        || thrive.at()
                                .plus(Duration.ofMinutes(rules.number("reassess-after-minutes")))
                                .isBefore(now));
    }

    private boolean closedAfter(Fact fact) {
        return facts.subList(facts.indexOf(fact), facts.size()).stream().anyMatch(later -> later.is("closed"));
    }

    /** Returns what was found by letter, nothing once it was closed. */
    SortedMap<String, JsonNode> found() {
        SortedMap<String, JsonNode> found = new TreeMap<>();
        Fact thrive = thrive();
        if (thrive != null && !closedAfter(thrive)) {
            thrive.data()
                    .path("findings")
                    .forEach(one -> found.put(one.path("letter").stringValue(), one));
        }
        return found;
    }

    /** Returns what had been found before it was last assessed again. */
    SortedMap<String, JsonNode> foundBefore() {
        Fact thrive = thrive();
        return thrive == null || thrive.is("thrive-assessed")
                ? new TreeMap<>()
                : before(facts.indexOf(thrive)).found();
    }
}
