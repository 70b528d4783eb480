package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Counts changes of grade in the last hour; downgrades made when the target was about to run out are listed. */
record RegradeRows(Canvas canvas) {
    private static final int LISTED = 12;

    private record Of(Open open, Regrade regrade) {}

    BoardView.Regrades view() {
        Instant from = canvas.now().minus(Duration.ofHours(1));
        List<Of> recent = canvas.recent()
                .filter(open -> !open.line().regrades().isEmpty())
                .flatMap(RegradeRows::each)
                .filter(of ->
                        !of.regrade().at().isBefore(from) && !of.regrade().at().isAfter(canvas.now()))
                .toList();
        long down = recent.stream().filter(of -> of.regrade().down()).count();
        return new BoardView.Regrades(
                (int) (recent.size() - down),
                (int) down,
                recent.stream()
                        .filter(this::nearBreach)
                        .sorted(Comparator.comparing((Of of) -> of.regrade().at())
                                .reversed()
                                .thenComparing(of -> of.open().id()))
                        .limit(LISTED)
                        .map(this::row)
                        .toList());
    }

    private static Stream<Of> each(Open open) {
        return open.line().regrades().stream().map(regrade -> new Of(open, regrade));
    }

    private boolean nearBreach(Of of) {
        Regrade regrade = of.regrade();
        Duration near = canvas.policies()
                .at(of.open().line().opened())
                .flags()
                .nearBreach();
        return regrade.down()
                && regrade.due() != null
                && !regrade.at().isBefore(regrade.due().minus(near));
    }

    private BoardView.RegradeRow row(Of of) {
        return new BoardView.RegradeRow(
                of.open().id(),
                canvas.label(of.open().line().details().opening()),
                of.open().line().area(),
                of.regrade().from(),
                of.regrade().to(),
                of.regrade().at(),
                Objects.requireNonNull(of.regrade().due()));
    }
}
