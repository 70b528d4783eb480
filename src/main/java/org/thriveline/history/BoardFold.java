package org.thriveline.history;

import org.thriveline.demand.Board;
import org.thriveline.demand.BoardState;
import org.thriveline.policy.Policies;

/** A board, how far into the log it reaches, and where its records come from. Not thread-safe. */
final class BoardFold {
    private final Board board;
    private Provenance provenance;
    private long position;

    private BoardFold(Board board, Provenance provenance, long position) {
        this.board = board;
        this.provenance = provenance;
        this.position = position;
    }

    static BoardFold empty(Policies policies) {
        return new BoardFold(new Board(policies), Provenance.NONE, 0);
    }

    static BoardFold of(State state, long position, Policies policies) {
        return new BoardFold(Board.of(state.board(), policies), state.provenance(), position);
    }

    void take(Unit unit) {
        board.recording(unit.recordedAt());
        unit.events().forEach(board::apply);
        provenance = provenance.and(unit.provenance());
        position = unit.position();
    }

    Board board() {
        return board;
    }

    Provenance provenance() {
        return provenance;
    }

    /** Returns how many commits it takes in. */
    long position() {
        return position;
    }

    State state() {
        return new State(board.state(), provenance);
    }

    /** What a checkpoint keeps of it. */
    record State(BoardState board, Provenance provenance) {}
}
