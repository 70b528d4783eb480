package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.policy.Policies;

/**
 * A board that goes from moment to moment: on by folding what comes next, back by a checkpoint. Used by one thread at a time; it
 * holds about 20 MB where a force's month is on it.
 */
public final class BoardWalk {
    private final BoardHistory history;
    private final BoardPainter painter;
    private @Nullable BoardFold fold;
    private Instant moment = Instant.MIN;
    private List<Unit> ahead = List.of();
    private int taken;

    BoardWalk(BoardHistory history, Policies policies) {
        this.history = history;
        this.painter = new BoardPainter(policies);
    }

    /** Returns the picture at a moment, by what was recorded at or before it. */
    public LiveBoard.Picture picture(ViewKind kind, Scope scope, Instant at) {
        BoardFold now = jump(at);
        return paint(now, kind, scope, at);
    }

    /** Returns the picture at a moment that is a little later than the last. */
    public LiveBoard.Picture next(ViewKind kind, Scope scope, Instant at) {
        BoardFold now = fold;
        return now == null || at.isBefore(moment) ? picture(kind, scope, at) : paint(stroll(now, at), kind, scope, at);
    }

    /** Returns how many commits it takes in now. */
    long position() {
        return fold == null ? 0 : fold.position();
    }

    /** Returns whether the picture at a place in the log is found sooner from where it is than from a checkpoint. */
    boolean near(long position) {
        return fold != null && history.near(fold, position);
    }

    private BoardFold jump(Instant at) {
        long position = history.position(at);
        BoardFold now = fold;
        if (now == null || !history.near(now, position)) {
            now = history.at(position);
        } else {
            history.forward(now, position);
        }
        ahead = List.of();
        taken = 0;
        fold = now;
        moment = at;
        return now;
    }

    /** Takes in what comes next in the log, block by block: what was read of one is kept for the next steps. */
    private BoardFold stroll(BoardFold now, Instant at) {
        while (true) {
            if (taken == ahead.size()) {
                ahead = history.ahead(now.position());
                taken = 0;
                if (ahead.isEmpty()) {
                    break;
                }
            }
            Unit unit = ahead.get(taken);
            if (unit.recordedAt().isAfter(at)) {
                break;
            }
            now.take(unit);
            taken++;
        }
        moment = at;
        return now;
    }

    private LiveBoard.Picture paint(BoardFold now, ViewKind kind, Scope scope, Instant at) {
        return new LiveBoard.Picture(
                now.position(),
                at,
                painter.paint(kind, now.board(), scope, at, now.provenance().simulated()));
    }
}
