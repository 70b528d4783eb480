package org.thriveline.e2e.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The board's appointments, missing people and stop-searches. */
record ReckonedRecords(Sheet sheet) {
    private static final int APPOINTMENTS = 8;
    private static final int PEOPLE = 20;

    Map<String, @Nullable Object> appointments() {
        List<PaperIncident> today = sheet.incidents().stream()
                .filter(one -> one.appointment() != null && begins(one.appointment()))
                .toList();
        Function<String, Long> of =
                state -> today.stream().filter(one -> state(one).equals(state)).count();
        return Tree.of(
                "today", today.size(),
                "upcoming", of.apply("upcoming"),
                "due", of.apply("due"),
                "kept", of.apply("kept"),
                "missed", of.apply("missed"),
                "next",
                        today.stream()
                                .filter(one -> one.rank() < PaperIncident.AT_SCENE)
                                .filter(one -> !state(one).equals("kept"))
                                .sorted(Comparator.comparing(ReckonedRecords::start)
                                        .thenComparing(PaperIncident::id))
                                .limit(APPOINTMENTS)
                                .map(this::appointment)
                                .toList());
    }

    private boolean begins(Fact appointment) {
        Instant start = appointment.moment("start");
        return !start.isBefore(sheet.midnight(0)) && start.isBefore(sheet.midnight(1));
    }

    private static Instant start(PaperIncident one) {
        return Objects.requireNonNull(one.appointment()).moment("start");
    }

    /** Whoever came, or dealt with it in another way, by the end of the window has kept it. */
    private String state(PaperIncident one) {
        Instant end = Objects.requireNonNull(one.appointment()).moment("end");
        Instant there = one.first("arrived");
        if (there == null && one.rank() >= PaperIncident.AT_SCENE) {
            there = one.first("resolved", "closed");
        }
        if (there != null) {
            return there.isAfter(end) ? "missed" : "kept";
        }
        if (sheet.now().isBefore(start(one))) {
            return "upcoming";
        }
        return sheet.now().isAfter(end) ? "missed" : "due";
    }

    private Object appointment(PaperIncident one) {
        Fact appointment = Objects.requireNonNull(one.appointment());
        return Tree.of(
                "id", one.id(),
                "opening", one.label(),
                "area", one.area(),
                "start", appointment.moment("start"),
                "end", appointment.moment("end"),
                "state", state(one));
    }

    Map<String, @Nullable Object> missing() {
        List<List<Fact>> open = sheet.ledger().missing().stream()
                .filter(facts -> facts.stream().noneMatch(fact -> fact.is("found", "closed")))
                .filter(facts ->
                        sheet.shows(last(facts, "reported", "corrected").text("area")))
                .toList();
        List<String> order = sheet.rules().list("risks").stream()
                .map(rule -> rule.path("level").stringValue())
                .toList();
        return Tree.of(
                "open", open.size(),
                "risks",
                        sheet.rules().list("risks").stream()
                                .map(rule -> risk(rule, open))
                                .toList(),
                "people",
                        open.stream()
                                .sorted(Comparator.comparingInt((List<Fact> facts) -> order.indexOf(risk(facts)))
                                        .thenComparing(facts -> facts.getFirst().at())
                                        .thenComparing(facts -> facts.getFirst().id()))
                                .limit(PEOPLE)
                                .map(ReckonedRecords::person)
                                .toList());
    }

    private static Object risk(JsonNode rule, List<List<Fact>> open) {
        List<Instant> since = open.stream()
                .filter(facts -> risk(facts).equals(rule.path("level").stringValue()))
                .map(facts -> facts.getFirst().at())
                .sorted()
                .toList();
        return Tree.of(
                "risk", rule.path("level").stringValue(),
                "label", rule.path("label").stringValue(),
                "open", since.size(),
                "longestSince", since.isEmpty() ? null : since.getFirst());
    }

    private static Fact last(List<Fact> facts, String... steps) {
        return facts.stream().filter(fact -> fact.is(steps)).reduce(facts.getFirst(), (before, fact) -> fact);
    }

    private static String risk(List<Fact> facts) {
        Fact last = last(facts, "reported", "risk-changed");
        return last.need(last.is("reported") ? "risk" : "to");
    }

    private static Object person(List<Fact> facts) {
        Fact details = last(facts, "reported", "corrected");
        return Tree.of(
                "id", facts.getFirst().id(),
                "risk", risk(facts),
                "age", details.need("age"),
                "from", details.need("from"),
                "area", details.text("area"),
                "reported", facts.getFirst().at());
    }

    Map<String, @Nullable Object> searches() {
        List<List<Fact>> today = sheet.ledger().searches().stream()
                .filter(facts -> sheet.today(facts.getFirst().at()))
                .filter(facts ->
                        sheet.shows(last(facts, "recorded", "corrected").text("area")))
                .toList();
        List<Object> outcomes = new ArrayList<>();
        ranked(today, ReckonedRecords::outcome).forEach(outcome -> {
            List<List<Fact>> of = today.stream()
                    .filter(facts -> outcome(facts).equals(outcome))
                    .toList();
            outcomes.add(Tree.of("name", name(outcome), "count", of.size(), "linked", linked(of)));
        });
        return Tree.of(
                "today", today.size(),
                "objects",
                        ranked(today, ReckonedRecords::object).stream()
                                .map(object -> Tree.of(
                                        "name", name(object),
                                        "count",
                                                today.stream()
                                                        .filter(facts ->
                                                                object(facts).equals(object))
                                                        .count()))
                                .toList(),
                "outcomes", outcomes);
    }

    private static @Nullable String name(String name) {
        return name.equals("null") ? null : name;
    }

    private static String object(List<Fact> facts) {
        return last(facts, "recorded", "corrected").data().at("/details/object").asString("null");
    }

    private static String outcome(List<Fact> facts) {
        return String.valueOf(last(facts, "outcome-recorded").text("outcome"));
    }

    private static long linked(List<List<Fact>> of) {
        return of.stream()
                .filter(facts ->
                        last(facts, "outcome-recorded").data().path("linked").asBoolean(false))
                .count();
    }

    /** Returns each name once, the most frequent first. */
    private static List<String> ranked(List<List<Fact>> searches, Function<List<Fact>, String> name) {
        Map<String, Long> counts = searches.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
        return counts.keySet().stream()
                .sorted(Comparator.comparingLong((String one) -> -counts.getOrDefault(one, 0L))
                        .thenComparing(one -> one))
                .toList();
    }
}
