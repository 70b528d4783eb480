package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The board's incidents. */
record ReckonedIncidents(Sheet sheet) {
    private static final int LISTED = 12;

    Map<String, @Nullable Object> tree() {
        List<PaperIncident> open = sheet.open();
        return Tree.of(
                "open", open.size(),
                "today", count(sheet.incidents(), one -> sheet.today(one.opened())),
                "pastTarget", count(open, one -> one.late(sheet.now())),
                "dueSoon", count(open, one -> one.soon(sheet.now())),
                "grades", grades(open),
                "areas", areas(),
                "attention", attention(open),
                "thrive",
                        Tree.of(
                                "without", count(open, one -> one.thrive() == null),
                                "stale", count(open, one -> one.stale(sheet.now())),
                                "reassessAfterMinutes", sheet.rules().number("reassess-after-minutes")),
                "regrades", regrades(),
                "shares", shares(open));
    }

    static long count(List<PaperIncident> of, Predicate<PaperIncident> which) {
        return of.stream().filter(which).count();
    }

    private @Nullable Integer counted(PaperIncident incident) {
        Integer grade = incident.grade();
        return sheet.rules().grade(grade) == null ? null : grade;
    }

    private List<@Nullable Integer> grades() {
        List<@Nullable Integer> grades = new ArrayList<>();
        sheet.rules()
                .list("grades")
                .forEach(rule -> grades.add(rule.path("grade").intValue()));
        grades.add(null);
        return grades;
    }

    private List<Object> grades(List<PaperIncident> open) {
        List<Object> rows = new ArrayList<>();
        for (Integer grade : grades()) {
            JsonNode rule = sheet.rules().grade(grade);
            List<PaperIncident> of = open.stream()
                    .filter(one -> Objects.equals(counted(one), grade))
                    .toList();
            rows.add(Tree.of(
                    "grade", grade,
                    "label", rule == null ? "Ungraded" : rule.path("label").stringValue(),
                    "target", target(rule),
                    "open", of.size(),
                    "awaitingAssessment", count(of, one -> one.rank() == 0),
                    "awaitingDispatch", count(of, one -> one.rank() == 1),
                    "enRoute", count(of, one -> one.rank() == PaperIncident.EN_ROUTE),
                    "atScene", count(of, one -> one.rank() == PaperIncident.AT_SCENE),
                    "resolved", count(of, one -> one.stage().equals("resolved")),
                    "pastTarget", count(of, one -> one.late(sheet.now())),
                    "dueSoon", count(of, one -> one.soon(sheet.now())),
                    "oldestWaitingSince", oldest(of)));
        }
        return rows;
    }

    private static @Nullable Object target(@Nullable JsonNode rule) {
        return rule == null || !rule.has("target")
                ? null
                : Tree.of(
                        "clock", rule.at("/target/clock").stringValue(),
                        "urbanMinutes", rule.at("/target/urban-minutes").intValue(),
                        "ruralMinutes", rule.at("/target/rural-minutes").intValue());
    }

    private static @Nullable Instant oldest(List<PaperIncident> of) {
        return of.stream()
                .filter(one -> one.rank() < PaperIncident.EN_ROUTE)
                .map(PaperIncident::opened)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Object> areas() {
        List<PaperIncident> all = sheet.ledger().open();
        List<Object> rows = new ArrayList<>();
        for (JsonNode rule : sheet.rules().list("areas")) {
            String code = rule.path("code").stringValue();
            rows.add(area(
                    rule,
                    code,
                    all.stream().filter(one -> code.equals(one.area())).toList()));
        }
        rows.add(area(
                null,
                null,
                all.stream()
                        .filter(one -> sheet.rules().area(one.area()) == null)
                        .toList()));
        return rows;
    }

    private Object area(@Nullable JsonNode rule, @Nullable String code, List<PaperIncident> of) {
        return Tree.of(
                "code",
                code,
                "name",
                rule == null ? "No area of this policy" : rule.path("name").stringValue(),
                "territory",
                rule == null ? null : rule.path("territory").stringValue(),
                "column",
                rule == null ? null : rule.path("column").intValue(),
                "row",
                rule == null ? null : rule.path("row").intValue(),
                "open",
                of.size(),
                "pastTarget",
                count(of, one -> one.late(sheet.now())),
                "dueSoon",
                count(of, one -> one.soon(sheet.now())),
                "grades",
                grades().stream()
                        .map(grade -> count(of, one -> Objects.equals(counted(one), grade)))
                        .toList(),
                "oldestWaitingSince",
                oldest(of));
    }

    private List<?> attention(List<PaperIncident> open) {
        return open.stream()
                .filter(one -> one.late(sheet.now()) || one.soon(sheet.now()))
                .sorted(Comparator.comparing((PaperIncident one) -> Objects.requireNonNull(one.due()))
                        .thenComparing(PaperIncident::id))
                .limit(LISTED)
                .map(one -> Tree.of(
                        "id", one.id(),
                        "grade", one.grade(),
                        "opening", one.label(),
                        "area", one.area(),
                        "stage", one.stage(),
                        "since", one.opened(),
                        "due", one.due(),
                        "late", one.late(sheet.now())))
                .toList();
    }

    private Object regrades() {
        List<PaperIncident.Change> changes = sheet.incidents().stream()
                .flatMap(one -> one.changes().stream())
                .filter(change -> sheet.lastHour(change.fact().at()))
                .toList();
        long down = changes.stream().filter(PaperIncident.Change::down).count();
        return Tree.of(
                "up",
                changes.size() - down,
                "down",
                down,
                "nearBreach",
                changes.stream()
                        .filter(ReckonedIncidents::nearBreach)
                        .sorted(Comparator.comparing((PaperIncident.Change change) ->
                                        change.fact().at())
                                .reversed()
                                .thenComparing(change -> change.incident().id()))
                        .limit(LISTED)
                        .map(ReckonedIncidents::row)
                        .toList());
    }

    private static boolean nearBreach(PaperIncident.Change change) {
        Instant due = change.due();
        return change.down()
                && due != null
                && Duration.between(change.fact().at(), due).toSeconds() <= Rules.SOON_MINUTES * 60L;
    }

    private static Object row(PaperIncident.Change change) {
        return Tree.of(
                "id", change.incident().id(),
                "opening", change.incident().label(),
                "area", change.incident().area(),
                "from", change.from(),
                "to", change.to(),
                "at", change.fact().at(),
                "due", change.due());
    }

    private List<Object> shares(List<PaperIncident> open) {
        List<PaperIncident> today = sheet.incidents().stream()
                .filter(one -> sheet.today(one.opened()))
                .toList();
        List<Object> shares = new ArrayList<>();
        for (String kind : List.of("concern-for-safety", "mental-health", "domestic")) {
            Predicate<PaperIncident> is = one -> one.qualifiers().contains(kind);
            shares.add(Tree.of("kind", kind, "open", count(open, is), "today", count(today, is)));
        }
        shares.add(Tree.of(
                "kind", "anti-social",
                "open", count(open, PaperIncident::antiSocial),
                "today", count(today, PaperIncident::antiSocial)));
        return shares;
    }
}
