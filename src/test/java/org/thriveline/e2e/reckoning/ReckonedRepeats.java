package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Repeat callers and places. */
final class ReckonedRepeats {
    private static final int LISTED = 8;

    private final Sheet sheet;
    private final Map<String, List<PaperCall>> byCaller = new HashMap<>();
    private final Map<String, List<PaperIncident>> byPlace = new HashMap<>();

    ReckonedRepeats(Sheet sheet) {
        this.sheet = sheet;
        Instant callsFrom = sheet.now().minus(Duration.ofHours(rule("call-hours")));
        Instant incidentsFrom = sheet.now().minus(Duration.ofDays(rule("incident-days")));
        sheet.ledger().calls().stream()
                .filter(call -> call.caller() != null && sheet.between(callsFrom, call.received()))
                .forEach(call -> byCaller.computeIfAbsent(String.valueOf(call.caller()), caller -> new ArrayList<>())
                        .add(call));
        sheet.ledger().incidents().stream()
                .filter(one -> one.place() != null && sheet.between(incidentsFrom, one.opened()))
                .forEach(one -> byPlace.computeIfAbsent(String.valueOf(one.place()), place -> new ArrayList<>())
                        .add(one));
    }

    private int rule(String name) {
        return sheet.rules().repeat().path(name).intValue();
    }

    /** Returns how many calls a caller made lately. */
    int calls(@Nullable String caller) {
        return caller == null ? 0 : byCaller.getOrDefault(caller, List.of()).size();
    }

    /** Returns how many others there were lately at an incident's place, opened before it. */
    long earlier(PaperIncident incident) {
        String place = incident.place();
        return place == null
                ? 0
                : byPlace.getOrDefault(place, List.of()).stream()
                        .filter(other -> !other.id().equals(incident.id())
                                && !other.opened().isAfter(incident.opened()))
                        .count();
    }

    private record Row(
            String kind, int times, Instant last, @Nullable PaperIncident incident) {
        Object tree() {
            return Tree.of(
                    "kind",
                    kind,
                    "times",
                    times,
                    "last",
                    last,
                    "incident",
                    incident == null ? null : incident.id(),
                    "opening",
                    incident == null ? null : incident.label(),
                    "area",
                    incident == null ? null : incident.area());
        }

        String incidentText() {
            return incident == null ? "null" : incident.id();
        }
    }

    Map<String, @Nullable Object> tree() {
        List<Row> callers = callers();
        List<Row> places = places();
        List<Row> all = new ArrayList<>(callers);
        all.addAll(places);
        all.sort(Comparator.comparingInt((Row row) -> -row.times())
                .thenComparing(Row::last, Comparator.reverseOrder())
                .thenComparing(Row::kind)
                .thenComparing(Row::incidentText));
        return Tree.of(
                "callers", callers.size(),
                "places", places.size(),
                "rule",
                        Tree.of(
                                "calls", rule("calls"),
                                "callHours", rule("call-hours"),
                                "incidents", rule("incidents"),
                                "incidentDays", rule("incident-days")),
                "list", all.stream().limit(LISTED).map(Row::tree).toList());
    }

    /** Whoever called often, and calls now or has an incident open that a call of theirs led to. */
    private List<Row> callers() {
        Map<String, TreeSet<String>> incidents = new HashMap<>();
        sheet.ledger().calls().stream().filter(call -> call.caller() != null).forEach(call -> {
            PaperIncident one = sheet.ledger().incident(call.incident());
            if (one != null && one.open() && sheet.shows(one.area())) {
                incidents
                        .computeIfAbsent(String.valueOf(call.caller()), caller -> new TreeSet<>())
                        .add(one.id());
            }
        });
        List<Row> rows = new ArrayList<>();
        byCaller.forEach((caller, calls) -> {
            boolean calling = calls.stream().anyMatch(call -> call.active() && sheet.shows(call.area()));
            TreeSet<String> open = incidents.getOrDefault(caller, new TreeSet<>());
            if (calls.size() >= rule("calls") && (calling || !open.isEmpty())) {
                Instant last = calls.stream()
                        .map(PaperCall::received)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                String incident = open.isEmpty() ? null : open.last();
                rows.add(new Row("caller", calls.size(), last, sheet.ledger().incident(incident)));
            }
        });
        return rows;
    }

    private List<Row> places() {
        List<Row> rows = new ArrayList<>();
        List<PaperIncident> open = sheet.open();
        byPlace.forEach((place, all) -> open.stream()
                .filter(one -> place.equals(one.place()))
                .max(Comparator.comparing(PaperIncident::opened).thenComparing(PaperIncident::id))
                .filter(one -> all.size() >= rule("incidents"))
                .ifPresent(one -> rows.add(new Row("place", all.size(), one.opened(), Objects.requireNonNull(one)))));
        return rows;
    }
}
