package org.thriveline.intake.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thriveline.policy.Quarter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads published figures; the form is told in {@code src/docs/figures.md}. Used once, by one thread. */
public final class FiguresFile {
    private static final List<String> KEYS = List.of("source", "quarter", "comparedWith", "measures", "notes");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Quarter quarter;
    private final Faults faults;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Figure> settled = new HashMap<>();
    private final List<String> unused = new ArrayList<>();

    private FiguresFile(Quarter quarter, Faults faults) {
        this.quarter = quarter;
        this.faults = faults;
    }

    /**
     * Returns the figures in a file, which can be met.
     *
     * @param name the file's name, for messages
     * @param quarter the one the figures are to be of
     * @throws BadFigures telling all that is missing, is no count, or contradicts the rest
     */
    public static Figures read(String name, String json, Quarter quarter) {
        Faults faults = new Faults(name);
        FiguresFile file = new FiguresFile(quarter, faults);
        try {
            file.read(JSON.readTree(json));
        } catch (JacksonException e) {
            faults.add(
                    e.getLocation() == null ? "JSON" : "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        }
        faults.refuse();
        return new Figures(quarter, file.settled, file.unused);
    }

    private void read(JsonNode top) {
        JsonNode measures = top.path("measures");
        if (!measures.isArray()) {
            faults.add("measures", "is missing, or no list");
            return;
        }
        top.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> faults.add(key, "is not known here; known are " + String.join(", ", KEYS)));
        checkQuarter("quarter", top.path("quarter"), quarter);
        if (top.has("comparedWith")) {
            checkQuarter("comparedWith", top.path("comparedWith"), quarter.yearBefore());
        }
        FigureReader reader = new FigureReader(quarter, faults);
        measures.forEach(node -> measure(node, reader));
        FigureId.NEEDED.forEach(this::checkNeeded);
        checkTogether(new Figures(quarter, settled, unused));
    }

    private void checkQuarter(String key, JsonNode node, Quarter expected) {
        try {
            Quarter found = Quarter.parse(node.isString() ? node.stringValue() : "");
            if (!found.equals(expected)) {
                faults.add(key, "is " + found + ", not " + expected);
            }
        } catch (IllegalArgumentException e) {
            faults.add(key, String.valueOf(e.getMessage()));
        }
    }

    private void measure(JsonNode node, FigureReader reader) {
        String id = node.path("id").isString() ? node.path("id").stringValue() : "";
        if (id.isBlank()) {
            faults.add("measures", "one has no id: " + node);
        } else if (!named.add(id)) {
            faults.add(id, "is there twice");
        } else if (!FigureId.ALL.contains(id)) {
            unused.add(id);
        } else {
            Figure said = reader.read(id, node);
            if (said != null && FigureArithmetic.agrees(said, faults)) {
                settled.put(id, said.settled());
            }
        }
    }

    private void checkNeeded(String id) {
        Figure figure = settled.get(id);
        if (!named.contains(id)) {
            faults.add(id, "is missing");
        } else if (figure != null && figure.current() == null) {
            faults.add(id, "current is missing");
        } else if (figure != null && figure.previous() == null) {
            faults.add(id, "previous is missing, and so is a publishedChange to reckon it from");
        }
    }

    /** What has a fault of its own is not held against others. */
    private void checkTogether(Figures figures) {
        for (FigureParts parts : FigureParts.ALL) {
            if (figures.has(parts.whole())) {
                parts.check(figures, faults);
            }
        }
        checkMonths(figures);
        if (figures.has(FigureId.MISSING_RECORDS) && figures.has(FigureId.MISSING_PERSONS)) {
            Counts records = figures.counts(FigureId.MISSING_RECORDS);
            Counts persons = figures.counts(FigureId.MISSING_PERSONS);
            checkPersons("previous", persons.previous(), records.previous());
            checkPersons("current", persons.current(), records.current());
        }
    }

    private void checkMonths(Figures figures) {
        Figure searches = figures.figure(FigureId.SEARCHES);
        figures.figure(FigureId.WEAPONS).months().forEach((month, weapons) -> {
            Integer all = searches.months().get(month);
            if (all != null && weapons > all) {
                faults.add(FigureId.WEAPONS, "months: " + month + " is " + weapons + ", of " + all + " searches");
            }
        });
    }

    private void checkPersons(String which, int persons, int records) {
        if (persons > records || (persons == 0 && records > 0)) {
            faults.add(FigureId.MISSING_PERSONS, which + " is " + persons + ", of " + records + " records");
        }
    }
}
