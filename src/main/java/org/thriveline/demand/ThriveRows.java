package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.policy.ThriveRule;

/** Reads the THRIVE assessments of open incidents letter by letter. */
final class ThriveRows {
    private static final int WORDS = 10;
    private static final int CHANGES = 20;

    private final Canvas canvas;
    private final Instant hourAgo;
    private final List<Open> open;
    private final List<Found> all;

    /** One finding of one incident. */
    private record Found(Open open, Assessment thrive, ThriveFinding finding) {
        @Nullable
        ThriveLevel was() {
            return thrive.was(finding.letter());
        }

        boolean changed() {
            return !thrive.before().isEmpty() && was() != finding.level();
        }
    }

    private static final Comparator<Found> NEWEST = Comparator.comparing(
                    (Found found) -> found.thrive().at())
            .reversed()
            .thenComparing(found -> found.open().id());

    ThriveRows(Canvas canvas) {
        this.canvas = canvas;
        this.hourAgo = canvas.now().minus(Duration.ofHours(1));
        this.open = canvas.open();
        this.all = open.stream().mapMulti(ThriveRows::each).toList();
    }

    private static void each(Open open, Consumer<Found> taker) {
        Assessment thrive = open.line().thrive();
        if (thrive != null) {
            thrive.findings().forEach(finding -> taker.accept(new Found(open, thrive, finding)));
        }
    }

    ThriveView view(About about) {
        int without = IncidentRows.count(open, one -> one.line().thrive() == null);
        return new ThriveView(
                about,
                open.size() - without,
                without,
                IncidentRows.count(open, one -> canvas.stale(one.line())),
                canvas.policy().reassessAfter().toMinutes(),
                canvas.policy().thrive().stream().map(this::letter).toList(),
                all.stream()
                        .filter(this::justChanged)
                        .sorted(NEWEST.thenComparing(
                                found -> found.finding().letter().value()))
                        .limit(CHANGES)
                        .map(this::change)
                        .toList());
    }

    private ThriveView.LetterRow letter(ThriveRule rule) {
        List<Found> of = all.stream()
                .filter(found -> found.finding().letter().equals(rule.letter()))
                .toList();
        Map<ThriveLevel, Integer> levels = new EnumMap<>(ThriveLevel.class);
        for (ThriveLevel level : ThriveLevel.values()) {
            levels.put(level, 0);
        }
        of.forEach(found -> levels.merge(found.finding().level(), 1, Integer::sum));
        List<Found> grave = of.stream()
                .filter(found -> found.finding().level().compareTo(ThriveLevel.MEDIUM) >= 0)
                .sorted(Comparator.comparing((Found found) -> found.finding().level())
                        .reversed()
                        .thenComparing(NEWEST))
                .toList();
        return new ThriveView.LetterRow(
                rule.letter(),
                rule.name(),
                rule.question(),
                levels,
                changed(of, 1),
                changed(of, -1),
                grave.stream().limit(WORDS).map(this::finding).toList(),
                Math.max(0, grave.size() - WORDS));
    }

    private boolean justChanged(Found found) {
        return found.changed()
                && !found.thrive().at().isBefore(hourAgo)
                && !found.thrive().at().isAfter(canvas.now());
    }

    private int changed(List<Found> of, int sign) {
        return (int) of.stream()
                .filter(this::justChanged)
                .filter(found -> {
                    ThriveLevel was = Objects.requireNonNullElse(found.was(), ThriveLevel.NONE);
                    return Integer.signum(found.finding().level().compareTo(was)) == sign;
                })
                .count();
    }

    private ThriveView.Finding finding(Found found) {
        IncidentLine line = found.open().line();
        return new ThriveView.Finding(
                found.open().id(),
                line.grade(),
                canvas.label(line.details().opening()),
                line.area(),
                found.finding().level(),
                found.was(),
                found.finding().words(),
                found.thrive().by(),
                found.thrive().at(),
                canvas.stale(line));
    }

    private ThriveView.Change change(Found found) {
        IncidentLine line = found.open().line();
        return new ThriveView.Change(
                found.open().id(),
                line.grade(),
                canvas.label(line.details().opening()),
                line.area(),
                found.finding().letter(),
                found.was(),
                found.finding().level(),
                found.finding().words(),
                found.thrive().by(),
                found.thrive().at());
    }
}
