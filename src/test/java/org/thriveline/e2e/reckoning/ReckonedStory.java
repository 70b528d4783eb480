package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Incidents as rows, and one with all that is known of it. */
final class ReckonedStory {
    private final Sheet sheet;
    private final ReckonedRepeats repeats;

    ReckonedStory(Sheet sheet) {
        this.sheet = sheet;
        this.repeats = new ReckonedRepeats(sheet);
    }

    Map<String, @Nullable Object> rows() {
        Map<String, @Nullable Object> rows = new TreeMap<>();
        sheet.open().forEach(one -> rows.put(one.id(), row(one)));
        return Tree.of("rows", rows);
    }

    private Object row(PaperIncident one) {
        Fact thrive = one.thrive();
        Fact appointment = one.appointment();
        List<String> calls = sheet.ledger().ledTo(one.id());
        Map<String, String> levels = new TreeMap<>();
        one.found()
                .forEach((letter, finding) ->
                        levels.put(letter, finding.path("level").stringValue()));
        return Tree.of(
                "grade", one.grade(),
                "opening", one.label(),
                "code", one.code(),
                "area", one.area(),
                "beat", one.beat(),
                "stage", one.stage(),
                "open", one.open(),
                "closing", one.closing(),
                "opened", one.opened(),
                "due", one.due(),
                "late", one.late(sheet.now()),
                "thrive", thrive == null ? "none" : one.stale(sheet.now()) ? "stale" : "current",
                "assessed", thrive == null ? null : thrive.at(),
                "levels", levels,
                "qualifiers", one.qualifiers(),
                "calls", calls.size(),
                "callerCalls",
                        calls.stream()
                                .map(sheet.ledger()::call)
                                .filter(Objects::nonNull)
                                .mapToInt(call -> repeats.calls(call.caller()))
                                .max()
                                .orElse(0),
                "placeEarlier", repeats.earlier(one),
                "regrades", one.changes().size(),
                "appointment",
                        appointment == null
                                ? null
                                : Tree.of("start", appointment.moment("start"), "end", appointment.moment("end")));
    }

    /** Returns all that is known of an incident, as somebody may see it who may see everything. */
    Map<String, @Nullable Object> of(String id) {
        PaperIncident one = Objects.requireNonNull(sheet.ledger().incident(id), id);
        return Tree.of(
                "id", id,
                "force", sheet.rules().force(),
                "zone", sheet.rules().zone(),
                "simulated", true,
                "row", row(one),
                "timeline", one.facts().stream().map(this::told).toList(),
                "clocks", clocks(one),
                "calls",
                        sheet.ledger().ledTo(id).stream()
                                .map(sheet.ledger()::call)
                                .filter(Objects::nonNull)
                                .map(this::call)
                                .toList(),
                "earlier", earlier(one),
                "earlierDays", 30,
                "notSent", List.of());
    }

    private Object told(Fact fact) {
        ObjectNode detail = (ObjectNode) fact.data().deepCopy();
        Set.of("id", "at", "place").forEach(detail::remove);
        for (String code : List.of("opening", "closing")) {
            String value = fact.text(code);
            if (value != null) {
                detail.putObject(code)
                        .put("code", value)
                        .put("label", sheet.rules().label(value));
            }
        }
        return Tree.of(
                "event", fact.step(),
                "at", fact.at(),
                "recordedAt", fact.recorded(),
                "source", fact.source(),
                "detail", detail);
    }

    private Object call(PaperCall call) {
        return Tree.of(
                "id", call.id(),
                "line", call.line(),
                "received", call.received(),
                "answered", call.when("answered"),
                "ended", call.when("ended"),
                "callerCalls", repeats.calls(call.caller()));
    }

    private List<?> earlier(PaperIncident one) {
        Instant from = sheet.ledger().head().minus(Duration.ofDays(30));
        return sheet.ledger().incidents().stream()
                .filter(other -> one.place() != null && one.place().equals(other.place()))
                .filter(other -> !other.id().equals(one.id()) && !other.opened().isAfter(one.opened()))
                .filter(other -> other.open()
                        || !Objects.requireNonNull(other.first("closed")).isBefore(from))
                .sorted(Comparator.comparing(PaperIncident::opened).reversed().thenComparing(PaperIncident::id))
                .map(other -> Tree.of(
                        "id", other.id(),
                        "opening", other.label(),
                        "opened", other.opened(),
                        "closed", other.first("closed"),
                        "closing", other.closing(),
                        "grade", other.grade()))
                .toList();
    }

    /** A run of a clock: from when it counted, under which grade. */
    private record Run(int grade, Instant start, Instant due) {
        boolean same(@Nullable Run other) {
            return other != null && grade == other.grade && start.equals(other.start);
        }

        Object tree(JsonNode rule, @Nullable Instant stopped, String state) {
            return Tree.of(
                    "grade", grade,
                    "clock", rule.at("/target/clock").stringValue(),
                    "minutes", Duration.between(start, due).toMinutes(),
                    "start", start,
                    "due", due,
                    "stopped", stopped,
                    "state", state);
        }
    }

    private List<Object> clocks(PaperIncident one) {
        List<Object> clocks = new ArrayList<>();
        Run run = null;
        for (int count = 1; count <= one.facts().size(); count++) {
            PaperIncident then = one.before(count);
            Fact fact = one.facts().get(count - 1);
            Instant due = then.due();
            Run next = due == null ? null : new Run(Objects.requireNonNull(then.grade()), then.opened(), due);
            if (run != null && !run.same(next)) {
                clocks.add(run.tree(rule(run), fact.at(), ended(run, fact)));
            }
            run = next;
        }
        if (run != null) {
            clocks.add(run.tree(rule(run), null, run.due().isBefore(sheet.now()) ? "late" : "running"));
        }
        return clocks;
    }

    private JsonNode rule(Run run) {
        return Objects.requireNonNull(sheet.rules().grade(run.grade()));
    }

    private static String ended(Run run, Fact fact) {
        if (fact.is("arrived")) {
            return fact.at().isAfter(run.due()) ? "missed" : "met";
        }
        return fact.is("resolved", "closed", "voided") ? "not-needed" : "replaced";
    }
}
