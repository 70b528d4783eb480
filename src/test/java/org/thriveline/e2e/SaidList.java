package org.thriveline.e2e;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the list of open incidents is to say. */
record SaidList(JsonNode view, Words words, Said said) {
    private static final Map<String, String> QUALIFIERS = Map.of(
            "domestic", "Domestic",
            "mental-health", "Mental health",
            "concern-for-safety", "Concern for safety",
            "asb-nuisance", "ASB nuisance",
            "asb-personal", "ASB personal",
            "asb-environmental", "ASB environmental");

    void tell() {
        List<Map.Entry<String, JsonNode>> rows = view.path("rows").properties().stream()
                .sorted(Comparator.comparing((Map.Entry<String, JsonNode> row) -> due(row.getValue()))
                        .thenComparing(row -> numbers(row.getKey())))
                .toList();
        said.add("incidents-count", rows.size());
        rows.forEach(row -> row(row.getKey(), row.getValue()));
    }

    /** Those that nobody is awaited at by a target come last. */
    private static Instant due(JsonNode row) {
        return row.path("due").isNull()
                ? Instant.MAX
                : Instant.parse(row.path("due").stringValue());
    }

    /** Numbers sort by their size. */
    private static String numbers(String id) {
        return java.util.regex.Pattern.compile("\\d+")
                .matcher(id)
                .replaceAll(number -> String.format(java.util.Locale.ROOT, "%012d", Long.parseLong(number.group())));
    }

    private void row(String id, JsonNode row) {
        said.row(
                "row",
                id,
                Words.grade(row.path("grade")),
                row.path("opening").stringValue(),
                Words.or(row.path("area"), ""),
                Words.code(row.path("stage")),
                words.minutes(row.path("opened")),
                row.path("due").isNull() ? "" : words.deadline(row.path("due")),
                row.path("thrive").stringValue().equals("none")
                        ? "none yet"
                        : row.path("thrive").stringValue(),
                levels(row.path("levels")),
                row.path("qualifiers").valueStream().map(SaidList::qualifier).collect(Collectors.joining(", ")),
                row.path("calls").asString(),
                row.path("regrades").asString());
    }

    static String qualifier(JsonNode one) {
        return QUALIFIERS.getOrDefault(one.stringValue(), Words.capital(Words.code(one)));
    }

    private static String levels(JsonNode levels) {
        return Stream.of("high", "medium")
                .filter(level -> !letters(levels, level).isEmpty())
                .map(level -> level + " " + letters(levels, level))
                .collect(Collectors.joining(", "));
    }

    private static String letters(JsonNode levels, String level) {
        return Stream.of("E", "H", "I", "R", "T", "V")
                .filter(letter -> levels.path(letter).asString("").equals(level))
                .collect(Collectors.joining(" "));
    }
}
