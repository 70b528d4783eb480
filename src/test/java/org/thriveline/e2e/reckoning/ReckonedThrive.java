package org.thriveline.e2e.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Open demand by what threatens whom. */
final class ReckonedThrive {
    private static final List<String> LEVELS = List.of("none", "low", "medium", "high");
    private static final int WORDS = 10;
    private static final int CHANGES = 20;

    private final Sheet sheet;
    private final List<PaperIncident> open;
    private final List<Found> all = new ArrayList<>();

    /** What one assessment says of one letter. */
    private record Found(
            PaperIncident incident,
            Fact thrive,
            String letter,
            String level,
            String words,
            @Nullable String was,
            boolean first) {
        int rank() {
            return LEVELS.indexOf(level);
        }

        int from() {
            return was == null ? 0 : LEVELS.indexOf(was);
        }
    }

    ReckonedThrive(Sheet sheet) {
        this.sheet = sheet;
        this.open = sheet.open();
        open.forEach(one -> {
            Map<String, JsonNode> before = one.foundBefore();
            one.found()
                    .forEach((letter, finding) -> all.add(new Found(
                            one,
                            Objects.requireNonNull(one.thrive()),
                            letter,
                            finding.path("level").stringValue(),
                            finding.path("words").stringValue(),
                            before.containsKey(letter)
                                    ? Objects.requireNonNull(before.get(letter))
                                            .path("level")
                                            .stringValue()
                                    : null,
                            before.isEmpty())));
        });
    }

    Map<String, @Nullable Object> tree() {
        long without = open.stream().filter(one -> one.thrive() == null).count();
        return Tree.of(
                "assessed", open.size() - without,
                "without", without,
                "stale", open.stream().filter(one -> one.stale(sheet.now())).count(),
                "reassessAfterMinutes", sheet.rules().number("reassess-after-minutes"),
                "letters",
                        sheet.rules().list("thrive").stream().map(this::letter).toList(),
                "changes",
                        all.stream()
                                .filter(this::changed)
                                .sorted(newest().thenComparing(Found::letter))
                                .limit(CHANGES)
                                .map(ReckonedThrive::change)
                                .toList());
    }

    private static Comparator<Found> newest() {
        return Comparator.comparing((Found found) -> found.thrive().at(), Comparator.reverseOrder())
                .thenComparing(found -> found.incident().id());
    }

    private boolean changed(Found found) {
        return !found.first()
                && !found.level().equals(found.was())
                && sheet.lastHour(found.thrive().at());
    }

    private Object letter(JsonNode rule) {
        String letter = rule.path("letter").stringValue();
        List<Found> of =
                all.stream().filter(found -> found.letter().equals(letter)).toList();
        List<Found> grave = of.stream()
                .filter(found -> found.rank() >= LEVELS.indexOf("medium"))
                .sorted(Comparator.comparingInt((Found found) -> -found.rank()).thenComparing(newest()))
                .toList();
        return Tree.of(
                "letter", letter,
                "name", rule.path("name").stringValue(),
                "question", rule.path("question").stringValue(),
                "levels",
                        Tree.of(LEVELS.stream()
                                .<@Nullable Object>mapMulti((level, taker) -> {
                                    taker.accept(level);
                                    taker.accept(
                                            count(of, found -> found.level().equals(level)));
                                })
                                .toArray()),
                "raised", count(of, found -> changed(found) && found.rank() > found.from()),
                "lowered", count(of, found -> changed(found) && found.rank() < found.from()),
                "findings", grave.stream().limit(WORDS).map(this::finding).toList(),
                "more", Math.max(0, grave.size() - WORDS));
    }

    private static long count(List<Found> of, Predicate<Found> which) {
        return of.stream().filter(which).count();
    }

    private Object finding(Found found) {
        return Tree.of(
                "id", found.incident().id(),
                "grade", found.incident().grade(),
                "opening", found.incident().label(),
                "area", found.incident().area(),
                "level", found.level(),
                "was", found.was(),
                "words", found.words(),
                "by", found.thrive().need("by"),
                "at", found.thrive().at(),
                "stale", found.incident().stale(sheet.now()));
    }

    private static Object change(Found found) {
        return Tree.of(
                "id", found.incident().id(),
                "grade", found.incident().grade(),
                "opening", found.incident().label(),
                "area", found.incident().area(),
                "letter", found.letter(),
                "from", found.was(),
                "to", found.level(),
                "words", found.words(),
                "by", found.thrive().need("by"),
                "at", found.thrive().at());
    }
}
