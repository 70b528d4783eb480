package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.thriveline.incident.IncidentId;

/** Counts changes of grade in the last hour; downgrades made when the target was about to run out are listed. */
record RegradeRows(Canvas canvas) {
    private static final int LISTED = 12;

    private record Of(IncidentId id, IncidentLine line, Regrade regrade) {}

    BoardView.Regrades view() {
        Instant from = canvas.now().minus(Duration.ofHours(1));
        List<Of> recent = Stream.concat(
                        canvas.board().incidents().open().entrySet().stream(),
                        canvas.board().incidents().closed().entrySet().stream())
                .filter(entry -> canvas.scope().takes(entry.getValue().area()))
                .flatMap(RegradeRows::each)
                .filter(of ->
                        !of.regrade().at().isBefore(from) && !of.regrade().at().isAfter(canvas.now()))
                .toList();
        long down = recent.stream().filter(of -> of.regrade().down()).count();
        return new BoardView.Regrades(
                (int) (recent.size() - down),
                (int) down,
                recent.stream()
                        .filter(of -> nearBreach(of.regrade()))
                        .sorted(Comparator.comparing((Of of) -> of.regrade().at())
                                .reversed()
                                .thenComparing(of -> of.id().value()))
                        .limit(LISTED)
                        .map(this::row)
                        .toList());
    }

    private static Stream<Of> each(Map.Entry<IncidentId, IncidentLine> entry) {
        return entry.getValue().regrades().stream().map(regrade -> new Of(entry.getKey(), entry.getValue(), regrade));
    }

    private static boolean nearBreach(Regrade regrade) {
        return regrade.down()
                && regrade.due() != null
                && !regrade.at().isBefore(regrade.due().minus(Open.SOON));
    }

    private BoardView.RegradeRow row(Of of) {
        return new BoardView.RegradeRow(
                of.id().value(),
                canvas.label(of.line().details().opening()),
                of.line().area(),
                of.regrade().from(),
                of.regrade().to(),
                of.regrade().at(),
                Objects.requireNonNull(of.regrade().due()));
    }
}
