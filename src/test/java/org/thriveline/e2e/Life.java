package org.thriveline.e2e;

import java.util.ArrayList;
import java.util.List;

/**
 * A record from its first step to its last, as it is recorded by hand.
 *
 * @param stream its stream in the log
 * @param steps each a request, and the events that it records together
 */
record Life(String stream, List<Step> steps) {
    record Step(String path, String body, List<String> events) {}

    /** Returns a new record of one of four kinds. */
    static Life of(int kind, String id) {
        return switch (kind) {
            case 0 ->
                new Builder("call", "calls", id)
                        .first("\"line\":\"999\"", "received")
                        .next("answer", "", "answered")
                        .next("end", "", "ended")
                        .life();
            case 1 -> incident(id);
            case 2 ->
                new Builder("missing", "missing-persons", id)
                        .first(
                                "\"person\":\"N. N.\",\"age\":\"child\",\"from\":\"care-home\",\"risk\":\"medium\"",
                                "reported")
                        .next("risk", ",\"risk\":\"high\"", "risk-changed")
                        .next("found", "", "found")
                        .next("interview", "", "interviewed")
                        .next("closure", "", "closed")
                        .life();
            default ->
                new Builder("stopsearch", "stop-searches", id)
                        .first(
                                "\"force\":\"testshire\",\"details\":{\"type\":\"Person search\",\"gender\":\"Male\"}",
                                "recorded")
                        .next("outcome", ",\"outcome\":\"Arrest\",\"linked\":true", "outcome-recorded")
                        .life();
        };
    }

    /** Its arrival is told with a time before its dispatch, which records two events. */
    private static Life incident(String id) {
        return new Builder("incident", "incidents", id)
                .first("\"opening\":\"burglary\"", "recorded")
                .next(
                        "thrive",
                        ",\"findings\":[{\"letter\":\"T\",\"level\":\"high\",\"words\":\"still there\"}]",
                        "thrive-assessed")
                .next("grade", ",\"grade\":1", "graded")
                .next("dispatch", ",\"unit\":\"NH21\"", "dispatched")
                .nextAt(1, "arrival", "", "arrived", "time-flagged")
                .next("resolution", "", "resolved")
                .next("closure", ",\"closing\":\"theft\"", "closed")
                .life();
    }

    private static final class Builder {
        private final String kind;
        private final String path;
        private final String id;
        private final List<Step> steps = new ArrayList<>();

        Builder(String kind, String path, String id) {
            this.kind = kind;
            this.path = "/api/v1/" + path;
            this.id = id;
        }

        Builder first(String fields, String event) {
            return add(path, "{\"id\":\"" + id + "\"," + at(0) + "," + fields + "}", event);
        }

        Builder next(String sub, String fields, String event) {
            return nextAt(steps.size(), sub, fields, event);
        }

        Builder nextAt(int minute, String sub, String fields, String... events) {
            return add(path + "/" + id + "/" + sub, "{" + at(minute) + fields + "}", events);
        }

        private Builder add(String to, String body, String... events) {
            List<String> names = List.of(events).stream()
                    .map(event -> kind + "." + event + ".v1")
                    .toList();
            steps.add(new Step(to, body, names));
            return this;
        }

        private static String at(int minute) {
            return "\"at\":\"2020-06-01T10:0" + minute + ":00Z\"";
        }

        Life life() {
            return new Life(kind + "-" + id, List.copyOf(steps));
        }
    }
}
