package org.thriveline.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What an incident's drawer is to say. */
record SaidStory(JsonNode story, Words words, Said said) {
    private static final Map<String, String> PLAIN = Map.of(
            "dispatched", "Dispatched",
            "arrived", "Arrived at scene",
            "resolved", "Resolved",
            "reopened", "Reopened");

    void tell() {
        story.path("clocks").forEach(this::clock);
        story.path("timeline").forEach(this::entry);
        story.path("calls").forEach(this::call);
        story.path("earlier")
                .forEach(one -> said.row(
                        "earlier",
                        Words.grade(one.path("grade")) + " "
                                + one.path("opening").stringValue(),
                        words.time(one.path("opened")),
                        one.path("closed").isNull() ? "still open" : Words.or(one.path("closing"), "closed")));
    }

    private void clock(JsonNode one) {
        said.row(
                "clock",
                Words.grade(one.path("grade")) + " " + one.path("minutes").asString() + " min "
                        + Words.code(one.path("clock")),
                words.time(one.path("start")) + " to " + words.time(one.path("due")),
                switch (one.path("state").stringValue()) {
                    case "running", "late" -> words.deadline(one.path("due"));
                    case "replaced" -> "replaced by a regrade";
                    case "not-needed" -> "nobody needed to attend";
                    default ->
                        one.path("state").stringValue() + ", arrived after "
                                + Words.minutes(Duration.between(
                                        Instant.parse(one.path("start").stringValue()),
                                        Instant.parse(one.path("stopped").stringValue())));
                });
    }

    private void call(JsonNode one) {
        int calls = one.path("callerCalls").intValue();
        said.row(
                "incident-call",
                one.path("line").stringValue(),
                words.time(one.path("received")),
                "answered after "
                        + Duration.between(
                                        Instant.parse(one.path("received").stringValue()),
                                        Instant.parse(one.path("answered").stringValue()))
                                .toSeconds()
                        + " s",
                calls > 1 ? "caller’s " + calls + " calls" : "");
    }

    private void entry(JsonNode entry) {
        JsonNode detail = entry.path("detail");
        String told = switch (entry.path("event").stringValue()) {
            case "recorded", "corrected" ->
                joined(
                        Words.capital(entry.path("event").stringValue().equals("recorded") ? "opened" : "corrected")
                                + " as " + detail.at("/opening/label").stringValue(),
                        some(Stream.concat(
                                Stream.of("area", "beat")
                                        .map(field -> detail.path(field).asString("")),
                                detail.path("qualifiers").valueStream().map(SaidList::qualifier))));
            case "thrive-assessed" -> "THRIVE assessed " + findings(detail);
            case "thrive-reassessed" -> "THRIVE reassessed " + findings(detail);
            case "graded" -> "Graded grade " + detail.path("grade").asString();
            case "regraded" ->
                joined(
                        "Regraded from grade " + detail.path("from").asString() + " to grade "
                                + detail.path("to").asString(),
                        detail.path("reason").asString(""));
            case "appointment-made" ->
                "Appointment made for " + words.time(detail.path("start")) + " to " + words.time(detail.path("end"));
            case "closed" -> "Closed as " + detail.at("/closing/label").stringValue();
            case "qualified" ->
                "Qualified: " + some(detail.path("qualifiers").valueStream().map(SaidList::qualifier));
            default ->
                joined(
                        PLAIN.getOrDefault(entry.path("event").stringValue(), "?"),
                        some(Stream.of("unit", "reason")
                                .map(field -> detail.path(field).asString(""))));
        };
        said.add("entry", words.time(entry.path("at")) + " " + told);
    }

    private static String findings(JsonNode detail) {
        return "by " + detail.path("by").stringValue() + " "
                + detail.path("findings")
                        .valueStream()
                        .map(one -> one.path("letter").stringValue() + " "
                                + one.path("level").stringValue() + " “"
                                + one.path("words").stringValue() + "”")
                        .collect(Collectors.joining(" "));
    }

    private static String joined(String title, String more) {
        return (title + " " + more).strip();
    }

    private static String some(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
