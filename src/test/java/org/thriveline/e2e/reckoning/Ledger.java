package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All records as they stood after so many units of work. */
final class Ledger {
    /** A call that has waited longer was lost by whoever should have told its end. */
    static final Duration LOST = Duration.ofHours(26);

    private final Map<String, PaperIncident> incidents = new LinkedHashMap<>();
    private final Map<String, PaperCall> calls = new LinkedHashMap<>();
    private final Map<String, List<Fact>> missing = new LinkedHashMap<>();
    private final Map<String, List<Fact>> searches = new LinkedHashMap<>();
    private final Map<String, Set<String>> led = new LinkedHashMap<>();
    private final Set<String> voided = new HashSet<>();
    private final List<PaperIncident> open;
    private Instant head = Instant.EPOCH;

    /** @param facts the log, of which the first units of work are taken in */
    Ledger(List<Fact> facts, long position, Rules rules) {
        for (Fact fact : facts) {
            if (fact.commit() >= position) {
                break;
            }
            take(fact, rules);
        }
        incidents.values().removeIf(incident -> !incident.exists());
        calls.values().removeIf(call -> !call.exists());
        missing.values().removeIf(Ledger::voided);
        searches.values().removeIf(Ledger::voided);
        this.open = incidents.values().stream().filter(PaperIncident::open).toList();
    }

    private static boolean voided(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.is("voided"));
    }

    private void take(Fact fact, Rules rules) {
        head = fact.recorded();
        switch (fact.kind()) {
            case "incident" ->
                incidents
                        .computeIfAbsent(fact.id(), id -> new PaperIncident(id, new ArrayList<>(), rules))
                        .facts()
                        .add(fact);
            case "call" -> {
                calls.computeIfAbsent(fact.id(), id -> new PaperCall(id, new ArrayList<>()))
                        .facts()
                        .add(fact);
                if (fact.is("voided")) {
                    voided.add(fact.id());
                }
                if (fact.is("led-to-incident")) {
                    led.computeIfAbsent(fact.need("incident"), id -> new LinkedHashSet<>())
                            .add(fact.id());
                }
            }
            case "missing" ->
                missing.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(fact);
            default ->
                searches.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(fact);
        }
    }

    Collection<PaperIncident> incidents() {
        return incidents.values();
    }

    @Nullable
    PaperIncident incident(@Nullable String id) {
        return id == null ? null : incidents.get(id);
    }

    List<PaperIncident> open() {
        return open;
    }

    Collection<PaperCall> calls() {
        return calls.values();
    }

    List<PaperCall> waiting() {
        return calls.values().stream()
                .filter(call -> call.waiting() && !call.received().plus(LOST).isBefore(head))
                .toList();
    }

    /** Returns the numbers of the calls that led to an incident, in the order in which that was said. */
    List<String> ledTo(String incident) {
        return led.getOrDefault(incident, Set.of()).stream()
                .filter(call -> !voided.contains(call))
                .toList();
    }

    @Nullable
    PaperCall call(String id) {
        return calls.get(id);
    }

    Collection<List<Fact>> missing() {
        return missing.values();
    }

    Collection<List<Fact>> searches() {
        return searches.values();
    }

    /** Returns when something was recorded last. */
    Instant head() {
        return head;
    }
}
