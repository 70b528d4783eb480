package org.thriveline.e2e;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the other pages are to say. */
record SaidElsewhere(JsonNode view, Words words, Said said) {
    private static final int UNUSUAL_ON_BOARD = 6;
    private static final int CHANGES = 4;

    void unusual() {
        JsonNode method = view.path("method");
        int known = method.path("weeksKnown").intValue();
        int most = method.path("weeks").intValue();
        said.add(
                "method",
                method.path("name").stringValue() + ". The band holds "
                        + method.path("bandPercent").asString() + " of 100 such hours, from "
                        + (known < most ? "the " + known + " weeks known of " + most : "the last " + most + " weeks")
                        + ". A person decides what it means.");
        view.path("counts").forEach(this::count);
        view.path("outside")
                .forEach(one -> said.row(
                        "outside",
                        (one.path("title").stringValue() + " " + Words.or(one.path("areaName"), "")).strip(),
                        one.path("count").asString(),
                        Words.figure(one.path("expected")),
                        band(one),
                        one.path("state").stringValue() + " its band",
                        words.time(one.path("since")),
                        one.path("rule").stringValue()));
        none();
    }

    private void none() {
        if (view.path("outside").isEmpty()) {
            said.add("outside-none", "No count is outside its expected band.");
        }
    }

    /** What the board says of it. */
    void unusualOnBoard() {
        view.path("outside")
                .valueStream()
                .limit(UNUSUAL_ON_BOARD)
                .forEach(one -> said.row(
                        "outside",
                        (one.path("title").stringValue() + " " + Words.or(one.path("area"), "")).strip(),
                        one.path("count").asString(),
                        "",
                        one.path("state").stringValue() + " " + band(one) + " since " + words.time(one.path("since"))));
        none();
    }

    private static String band(JsonNode one) {
        return Words.figure(one.path("low")) + "–" + Words.figure(one.path("high"));
    }

    private void count(JsonNode one) {
        String prefix = "unusual-" + one.path("id").stringValue() + "-";
        said.add(prefix + "count", one.path("count").asString());
        said.add(prefix + "expected", Words.figure(one.path("expected")));
        said.add(prefix + "band", band(one));
        String state = one.path("state").stringValue();
        String since = one.path("since").isNull() ? "" : " since " + words.time(one.path("since"));
        String rule = one.path("rule").isNull() ? "" : ": " + one.path("rule").stringValue();
        said.add(prefix + "state", state + " its band" + since + rule);
    }

    void thrive() {
        SaidBoard.figures(said, "thrive-", view, "assessed", "without", "stale");
        view.path("letters").forEach(letter -> {
            Stream.of("high", "medium", "low", "none")
                    .forEach(level -> said.add(
                            "thrive-" + letter.path("letter").stringValue() + "-" + level,
                            letter.path("levels").path(level).asString()));
            letter.path("findings").forEach(this::finding);
        });
        view.path("changes").valueStream().limit(CHANGES).forEach(this::change);
    }

    private void finding(JsonNode one) {
        JsonNode was = one.path("was");
        String level = one.path("level").stringValue();
        said.add(
                "finding",
                Words.capital(level)
                        + (was.isNull() || was.stringValue().equals(level) ? "" : " was " + was.stringValue())
                        + " “" + one.path("words").stringValue() + "” " + Words.grade(one.path("grade")) + " "
                        + one.path("opening").stringValue() + " "
                        + Words.or(one.path("area"), "area not given") + ", "
                        + one.path("by").stringValue() + ", "
                        + words.time(one.path("at")) + (one.path("stale").booleanValue() ? " stale" : ""));
    }

    private void change(JsonNode one) {
        String name = view.path("letters")
                .valueStream()
                .filter(letter -> letter.path("letter").equals(one.path("letter")))
                .findFirst()
                .orElseThrow()
                .path("name")
                .stringValue();
        said.add(
                "thrive-change",
                Words.grade(one.path("grade")) + " " + one.path("opening").stringValue() + " "
                        + Words.or(one.path("area"), "area not given") + ", "
                        + words.time(one.path("at")) + " " + one.path("letter").stringValue() + " " + name + " "
                        + (one.path("from").isNull() ? "now" : one.path("from").stringValue() + " to") + " "
                        + one.path("to").stringValue() + " “"
                        + one.path("words").stringValue() + "” "
                        + one.path("by").stringValue());
    }
}
