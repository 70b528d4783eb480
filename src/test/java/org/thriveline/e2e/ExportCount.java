package org.thriveline.e2e;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what an exported log says, from its text alone: it uses none of the classes that record, keep, fold or count, so that
 * it is wrong in other ways than they are. Used by one thread.
 */
final class ExportCount {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> IDS = List.of(
            "calls.999",
            "calls.101",
            "incidents",
            "incidents.grade1",
            "incidents.grade2",
            "incidents.grade3",
            "incidents.grade4",
            "incidents.ungraded",
            "incidents.domestic",
            "incidents.domesticWithCrime",
            "incidents.asb",
            "missing.records",
            "missing.persons",
            "stopsearch",
            "stopsearch.offensiveWeapons");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the export says of one subject in the end. */
    private static final class Subject {
        private final String kind;
        private @Nullable LocalDate day;
        private boolean voided;
        private int grade;
        private String qualifiers = "";
        /** A call's line, a missing person's key or a search's object. */
        private String what = "";

        private Subject(String kind) {
            this.kind = kind;
        }
    }

    private final Map<String, Subject> subjects = new HashMap<>();

    /** @param lines of an export, in their order */
    static ExportCount of(Stream<String> lines) {
        ExportCount count = new ExportCount();
        lines.forEachOrdered(count::read);
        return count;
    }

    private void read(String line) {
        JsonNode event = JSON.readTree(line);
        String type = event.path("type").stringValue();
        if (!type.matches("(call|incident|missing|stopsearch)\\.[a-z-]+\\.v1")
                || !event.path("data").isObject()) {
            throw new AssertionError("it is not known how to count " + line);
        }
        String kind = type.substring(0, type.indexOf('.'));
        Subject subject = subjects.computeIfAbsent(event.path("subject").stringValue(), id -> new Subject(kind));
        tell(subject, type.substring(kind.length() + 1, type.length() - ".v1".length()), event.path("data"));
    }

    private static void tell(Subject subject, String step, JsonNode data) {
        switch (step) {
            case "received", "recorded", "reported" -> {
                subject.day = OffsetDateTime.parse(data.path("at").stringValue())
                        .atZoneSameInstant(LONDON)
                        .toLocalDate();
                describe(subject, data);
                subject.qualifiers = data.path("qualifiers").toString();
            }
            case "corrected" -> describe(subject, data);
            case "qualified" -> subject.qualifiers = data.path("qualifiers").toString();
            case "graded" -> subject.grade = data.path("grade").intValue();
            case "regraded" -> subject.grade = data.path("to").intValue();
            case "voided" -> subject.voided = true;
            default -> {}
        }
    }

    private static void describe(Subject subject, JsonNode data) {
        subject.what = switch (subject.kind) {
            case "call" -> data.path("line").stringValue();
            case "missing" -> data.path("person").stringValue();
            case "stopsearch" -> data.path("details").path("object").asString("");
            default -> "";
        };
    }

    /** Returns the counts of the three months that begin on a day. */
    SortedMap<String, Integer> quarter(LocalDate first) {
        return days(first, first.plusMonths(3).minusDays(1));
    }

    /** Returns what happened from one day to another, both included, by the measure's id. */
    SortedMap<String, Integer> days(LocalDate first, LocalDate last) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        IDS.forEach(id -> counts.put(id, 0));
        Set<String> people = new HashSet<>();
        for (Subject subject : subjects.values()) {
            LocalDate day = subject.day;
            if (!subject.voided && day != null && !day.isBefore(first) && !day.isAfter(last)) {
                count(subject, people, id -> counts.merge(id, 1, Integer::sum));
            }
        }
        counts.put("missing.persons", people.size());
        return counts;
    }

    private static void count(Subject subject, Set<String> people, Consumer<String> one) {
        switch (subject.kind) {
            case "call" -> {
                if (!subject.what.equals("online")) {
                    one.accept("calls." + subject.what);
                }
            }
            case "incident" -> incident(subject, one);
            case "missing" -> {
                one.accept("missing.records");
                people.add(subject.what);
            }
            default -> {
                one.accept("stopsearch");
                if (subject.what.strip().toLowerCase(Locale.ROOT).startsWith("offensive weapon")) {
                    one.accept("stopsearch.offensiveWeapons");
                }
            }
        }
    }

    private static void incident(Subject subject, Consumer<String> one) {
        one.accept("incidents");
        if (subject.grade <= 4) {
            one.accept(subject.grade == 0 ? "incidents.ungraded" : "incidents.grade" + subject.grade);
        }
        if (subject.qualifiers.contains("\"domestic\"")) {
            boolean crime = subject.qualifiers.contains("\"crime-recorded\"");
            one.accept(crime ? "incidents.domesticWithCrime" : "incidents.domestic");
        }
        if (subject.qualifiers.contains("\"asb-")) {
            one.accept("incidents.asb");
        }
    }
}
