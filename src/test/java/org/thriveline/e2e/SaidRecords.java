package org.thriveline.e2e;

import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the board is to say of missing people, appointments, repeats, kinds of demand and stop-searches. */
record SaidRecords(JsonNode board, Words words, Said said) {
    private static final int PEOPLE = 4;

    void tell() {
        missing(board.path("missing"));
        appointments(board.path("appointments"));
        repeats(board.path("repeats"));
        shares(board.path("incidents"));
        searches(board.path("stopSearches"));
    }

    private void missing(JsonNode missing) {
        missing.path("risks")
                .forEach(risk -> said.add(
                        "missing-" + risk.path("risk").stringValue() + "-open",
                        risk.path("open").asString()));
        missing.path("people")
                .valueStream()
                .limit(PEOPLE)
                .forEach(one -> said.row(
                        "missing-person",
                        Words.capital(one.path("age").stringValue()) + " from " + Words.code(one.path("from")),
                        missing.path("risks")
                                .valueStream()
                                .filter(risk -> risk.path("risk").equals(one.path("risk")))
                                .findFirst()
                                .orElseThrow()
                                .path("label")
                                .stringValue(),
                        Words.or(one.path("area"), "–"),
                        words.minutes(one.path("reported"))));
    }

    private void appointments(JsonNode appointments) {
        SaidBoard.figures(said, "appointments-", appointments, "today", "upcoming", "due", "kept", "missed");
        appointments
                .path("next")
                .forEach(one -> said.row(
                        "appointment",
                        one.path("opening").stringValue(),
                        Words.or(one.path("area"), "–"),
                        words.time(one.path("start")) + "–" + words.time(one.path("end")),
                        one.path("state").stringValue().equals("due")
                                ? "due, nobody there"
                                : one.path("state").stringValue()));
    }

    private void repeats(JsonNode repeats) {
        said.add("repeat-callers", repeats.path("callers").asString());
        said.add("repeat-places", repeats.path("places").asString());
        repeats.path("list").forEach(one -> {
            boolean caller = one.path("kind").stringValue().equals("caller");
            said.row(
                    "repeat",
                    caller ? "Caller" : "Place",
                    one.path("times").asString() + (caller ? " calls" : " incidents"),
                    Words.or(one.path("opening"), "nothing open"),
                    Words.or(one.path("area"), "–"),
                    words.time(one.path("last")));
        });
    }

    private void shares(JsonNode incidents) {
        incidents
                .path("shares")
                .forEach(share -> Stream.of("open", "today").forEach(of -> {
                    String testId = "share-" + share.path("kind").stringValue() + "-" + of;
                    int part = share.path(of).intValue();
                    said.add(testId, part);
                    said.add(
                            testId + "-percent",
                            Objects.requireNonNullElse(
                                    Words.percent(part, incidents.path(of).intValue()), "–"));
                }));
    }

    private void searches(JsonNode searches) {
        said.add("stop-searches-today", searches.path("today").asString());
        searches.path("objects")
                .forEach(one -> said.add("search-object", one.path("count").asString()));
        searches.path("outcomes")
                .forEach(one -> said.add("search-outcome", one.path("count").asString()));
    }
}
