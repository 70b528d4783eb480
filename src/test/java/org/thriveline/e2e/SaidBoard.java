package org.thriveline.e2e;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the board is to say of incidents and calls. */
record SaidBoard(JsonNode board, Words words, Said said) {
    private static final int ATTENTION = 5;
    private static final List<List<String>> STAGES = List.of(
            List.of("awaiting-assessment", "awaitingAssessment"),
            List.of("awaiting-dispatch", "awaitingDispatch"),
            List.of("en-route", "enRoute"),
            List.of("at-scene", "atScene"),
            List.of("resolved", "resolved"));

    void tell() {
        JsonNode incidents = board.path("incidents");
        figures(said, "", incidents, "pastTarget", "dueSoon");
        figures(said, "incidents-", incidents, "open", "today");
        trail("incidents-open-trail", "open");
        trail("past-target-trail", "pastTarget");
        trail("calls-waiting-trail", "waiting");
        incidents.path("attention").valueStream().limit(ATTENTION).forEach(this::attention);
        incidents.path("grades").forEach(this::grade);
        incidents.path("areas").forEach(this::area);
        JsonNode regrades = incidents.path("regrades");
        figures(said, "thrive-", incidents.path("thrive"), "without", "stale");
        figures(said, "regrades-", regrades, "up", "down");
        said.add("regrades-near-breach", regrades.path("nearBreach").size());
        regrades.path("nearBreach").forEach(this::nearBreach);
        calls();
    }

    /** Adds figures by the names of their fields. */
    static void figures(Said said, String prefix, JsonNode of, String... fields) {
        for (String field : fields) {
            said.add(
                    prefix + field.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT),
                    of.path(field).asString());
        }
    }

    private void trail(String testId, String of) {
        said.add(
                testId,
                board.path("trail")
                        .path(of)
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" ")));
    }

    private void attention(JsonNode one) {
        String stage = Words.code(one.path("stage"));
        String area = Words.or(one.path("area"), "area not given");
        said.row(
                "attention",
                Words.grade(one.path("grade")) + " " + one.path("opening").stringValue() + " "
                        + one.path("id").stringValue() + " " + area + ", " + stage,
                area,
                stage,
                words.minutes(one.path("since")),
                words.deadline(one.path("due")));
    }

    private void grade(JsonNode grade) {
        String prefix = "grade-" + Words.key(grade.path("grade")) + "-";
        figures(said, prefix, grade, "open");
        STAGES.forEach(stage ->
                said.add(prefix + stage.getFirst(), grade.path(stage.getLast()).asString()));
        if (!grade.path("oldestWaitingSince").isNull()) {
            said.add(prefix + "oldest", words.minutes(grade.path("oldestWaitingSince")));
        }
        if (!grade.path("target").isNull()) {
            late(prefix, grade);
        }
    }

    private void late(String prefix, JsonNode of) {
        Stream.of("pastTarget", "dueSoon")
                .filter(field -> of.path(field).intValue() > 0)
                .forEach(field -> figures(said, prefix, of, field));
    }

    private void area(JsonNode area) {
        String prefix = "area-" + Words.or(area.path("code"), "none") + "-";
        if (!area.path("code").isNull() || area.path("open").intValue() > 0) {
            figures(said, prefix, area, "open");
            late(prefix, area);
        }
    }

    private void nearBreach(JsonNode one) {
        long after = java.time.Duration.between(
                        java.time.Instant.parse(one.path("due").stringValue()),
                        java.time.Instant.parse(one.path("at").stringValue()))
                .toSeconds();
        said.row(
                "near-breach",
                one.path("opening").stringValue() + " " + Words.or(one.path("area"), "area not given"),
                Words.grade(one.path("from")) + " " + Words.grade(one.path("to")),
                words.time(one.path("at")) + ", " + Math.abs(after) / 60 + (after > 0 ? " min after" : " min before"));
    }

    private void calls() {
        List<JsonNode> lines = board.path("calls").path("lines").valueStream().toList();
        said.add(
                "calls-waiting",
                lines.stream().mapToInt(line -> line.path("waiting").intValue()).sum());
        if (!board.path("area").isNull()) {
            said.add(
                    "calls-area-unknown",
                    board.path("calls").path("areaUnknown").asString());
        }
        lines.stream()
                .map(line -> line.path("longestWaitingSince"))
                .filter(since -> !since.isNull())
                .min(java.util.Comparator.comparing(since -> java.time.Instant.parse(since.stringValue())))
                .ifPresent(since -> said.add("longest-call", words.seconds(since)));
        for (JsonNode line : lines) {
            String prefix = "calls-" + line.path("line").stringValue() + "-";
            figures(said, prefix, line, "waiting");
            if (!line.path("line").stringValue().equals("online")) {
                line(prefix, line);
            }
        }
    }

    private void line(String prefix, JsonNode line) {
        if (!line.path("longestWaitingSince").isNull()) {
            said.add(prefix + "longest", words.seconds(line.path("longestWaitingSince")));
        }
        window(prefix + "15min-", line.path("last15Minutes"));
        window(prefix + "hour-", line.path("lastHour"));
        window(prefix + "today-", line.path("today"));
        line.at("/lastHour/abandoned")
                .properties()
                .forEach(stage -> said.add(
                        prefix + "hour-abandoned-" + stage.getKey(),
                        stage.getValue().asString()));
    }

    private void window(String prefix, JsonNode calls) {
        int offered = calls.path("offered").intValue();
        int given = calls.path("abandoned")
                .valueStream()
                .mapToInt(JsonNode::intValue)
                .sum();
        @Nullable
        String within = Words.percent(
                calls.path("within10s").intValue(), calls.path("answered").intValue());
        said.add(prefix + "within10s", within != null ? within : offered == 0 ? "none offered" : "none answered");
        said.add(prefix + "average", Words.wait(calls.path("averageWaitMs")));
        said.add(prefix + "p90", Words.wait(calls.path("p90WaitMs")));
        said.add(prefix + "abandoned", Objects.requireNonNullElse(Words.percent(given, offered), "none offered"));
    }
}
