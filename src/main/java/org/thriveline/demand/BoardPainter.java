package org.thriveline.demand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.Policies;

/** Makes views of a {@link Board}: pure functions of the state, the scope and the moment. */
public final class BoardPainter {
    private final Policies policies;

    public BoardPainter(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns a view. Only one thread at a time may paint from one board: what is expected of counts is remembered in it.
     *
     * @param now the moment it is for
     * @param simulated whether anything on the board came from the simulated force
     */
    public DemandView paint(ViewKind kind, Board board, Scope scope, Instant now, boolean simulated) {
        return paint(kind, board, scope, now, simulated, null);
    }

    /**
     * As above.
     *
     * @param behind since when nothing is known of what is recorded, null where all is
     */
    public DemandView paint(
            ViewKind kind, Board board, Scope scope, Instant now, boolean simulated, @Nullable Instant behind) {
        Canvas canvas = new Canvas(policies, board, scope, now);
        About about = About.of(policies, canvas.policy(), scope, simulated, board.incomplete(), behind);
        return switch (kind) {
            case BOARD -> board(canvas, about);
            case THRIVE -> new ThriveRows(canvas).view(about);
            case UNUSUAL -> new UnusualRows(canvas).view(about);
            case INCIDENTS -> new OpenRows(canvas).view(about);
        };
    }

    /**
     * Returns one incident and what the board knows round it, empty where the board does not keep it.
     *
     * @param scope of which areas other incidents may be told
     * @param callEvents gives the events of a call's stream, for calls that the board has let go of
     */
    public Optional<IncidentContext> around(
            Board board, String id, Scope scope, Instant now, Function<String, List<?>> callEvents) {
        Canvas canvas = new Canvas(policies, board, scope, now);
        return Optional.ofNullable(new ContextRows(canvas, callEvents).view(new IncidentId(id)));
    }

    private static BoardView board(Canvas canvas, About about) {
        return new BoardView(
                about,
                new IncidentRows(canvas).view(),
                new CallRows(canvas).view(),
                new AppointmentRows(canvas).view(),
                new RepeatRows(canvas).view(),
                new MissingRows(canvas).view(),
                new SearchRows(canvas).view(),
                trail(canvas));
    }

    private static BoardView.TrailView trail(Canvas canvas) {
        List<TrailMark.Standing> marks = canvas.board().trail().stream()
                .map(mark -> mark.of(canvas.scope()))
                .toList();
        return new BoardView.TrailView(
                Trail.MINUTES,
                marks.stream().map(TrailMark.Standing::open).toList(),
                marks.stream().map(TrailMark.Standing::late).toList(),
                marks.stream().map(TrailMark.Standing::waiting).toList());
    }
}
