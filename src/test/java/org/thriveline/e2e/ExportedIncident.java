package org.thriveline.e2e;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an export says of one incident in the end, read from its text alone. Used by one thread. */
final class ExportedIncident {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Integer> grades = new ArrayList<>();
    private @Nullable LocalDate day;
    private String area = "";
    private String opening = "";
    private String closing = "";
    private String qualifiers = "";
    private boolean voided;

    /** Returns the incidents that began on some days, both included, and stand. */
    static List<ExportedIncident> between(List<String> lines, LocalDate first, LocalDate last) {
        Map<String, ExportedIncident> all = new LinkedHashMap<>();
        for (String line : lines) {
            JsonNode event = JsonMapper.shared().readTree(line);
            String[] type = event.path("type").stringValue().split("\\.", -1);
            if (type[0].equals("incident")) {
                all.computeIfAbsent(event.path("subject").stringValue(), _ -> new ExportedIncident())
                        .tell(type[1], event.path("data"));
            }
        }
        return all.values().stream()
                .filter(one -> !one.voided && one.day != null && !one.day.isBefore(first) && !one.day.isAfter(last))
                .toList();
    }

    private void tell(String step, JsonNode data) {
        switch (step) {
            case "recorded" -> {
                day = OffsetDateTime.parse(data.path("at").stringValue())
                        .atZoneSameInstant(LONDON)
                        .toLocalDate();
                qualifiers = data.path("qualifiers").toString();
                describe(data);
            }
            case "corrected" -> describe(data);
            case "qualified" -> qualifiers = data.path("qualifiers").toString();
            case "graded" -> grades.add(data.path("grade").intValue());
            case "regraded" -> grades.add(data.path("to").intValue());
            case "closed" -> closing = data.path("closing").stringValue();
            case "reclassified" -> closing = data.path("to").stringValue();
            case "reopened" -> closing = "";
            case "voided" -> voided = true;
            default -> {}
        }
    }

    private void describe(JsonNode data) {
        opening = data.path("opening").stringValue();
        area = data.path("area").asString("");
    }

    List<Integer> grades() {
        return grades;
    }

    /** Returns the grade it had last, 0 for none. */
    int grade() {
        return grades.isEmpty() ? 0 : grades.getLast();
    }

    String path() {
        return grades.isEmpty() ? "none" : grades.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    /** Returns how many changes of its grade were to a number so compared with the one before: 1 larger, -1 smaller. */
    long changes(int sign) {
        return IntStream.range(1, grades.size())
                .filter(at -> Integer.signum(grades.get(at) - grades.get(at - 1)) == sign)
                .count();
    }

    boolean is(String qualifier) {
        return qualifiers.contains("\"" + qualifier + "\"");
    }

    String area() {
        return area;
    }

    String opening() {
        return opening;
    }

    /** Returns what it was closed as, empty while it is open. */
    String closing() {
        return closing;
    }
}
