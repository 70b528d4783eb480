package org.thriveline.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.thriveline.demand.Board;
import org.thriveline.demand.BoardState;
import org.thriveline.demand.Hindsight;
import org.thriveline.policy.Policies;

/** A board, how far into the log it reaches, and where its records come from. Not thread-safe. */
final class BoardFold {
    private final Board board;
    private final Quarantine quarantine;
    private Provenance provenance;
    private long position;
    private long fresh;

    private BoardFold(Board board, Provenance provenance, long position, Quarantine quarantine) {
        this.board = board;
        this.quarantine = quarantine;
        this.provenance = provenance;
        this.position = position;
    }

    static BoardFold empty(Policies policies, Quarantine quarantine) {
        return new BoardFold(new Board(policies), Provenance.NONE, 0, quarantine);
    }

    static BoardFold of(State state, long position, Policies policies, Quarantine quarantine) {
        return new BoardFold(Board.of(state.board(), policies), state.provenance(), position, quarantine);
    }

    void take(Unit unit) {
        board.recording(unit.recordedAt());
        apply(unit);
        provenance = provenance.and(unit.provenance());
        position = unit.position();
        fresh += unit.events().size();
    }

    private void apply(Unit unit) {
        for (int out = quarantine.fold(unit, board::apply); out > 0; out--) {
            board.leaveOut(unit.recordedAt());
        }
    }

    /**
     * Takes in what was recorded later of a time that it stands at, as if it had been known then.
     *
     * @param at the time it stands at
     */
    void learn(Unit unit, Instant at) {
        List<Object> told = unit.events().stream()
                .filter(event -> event instanceof Unread || Hindsight.tells(event, at))
                .toList();
        if (!told.isEmpty()) {
            // Not the unit's own time: of a unit only what may tell is read, whose last event may have been recorded
            // before.
            board.recording(at);
            apply(new Unit(unit.position(), unit.recordedAt(), told, unit.provenance()));
            provenance = provenance.and(unit.provenance());
        }
        position = unit.position();
    }

    Board board() {
        return board;
    }

    Provenance provenance() {
        return provenance;
    }

    /** Returns whether it takes in all of what it was given. */
    boolean complete() {
        return board.incomplete() == null;
    }

    /** Returns how many commits it takes in. */
    long position() {
        return position;
    }

    /** Returns how many events it took in since it was kept, or read. */
    long fresh() {
        return fresh;
    }

    /** Says that it is kept as it is now. */
    void kept() {
        fresh = 0;
    }

    State state() {
        return new State(board.state(), provenance);
    }

    /** What a checkpoint keeps of it. */
    record State(BoardState board, Provenance provenance) {
        private static final int SIMULATED = 1;
        private static final int REAL = 2;

        byte[] bytes() {
            byte[] lines = board.bytes();
            byte[] bytes = new byte[lines.length + 1];
            bytes[0] = (byte) ((provenance.simulated() ? SIMULATED : 0) | (provenance.real() ? REAL : 0));
            System.arraycopy(lines, 0, bytes, 1, lines.length);
            return bytes;
        }

        /** @throws IllegalArgumentException where the bytes are no such state */
        static State of(byte[] bytes) {
            if (bytes.length == 0) {
                throw new IllegalArgumentException("No state of a board");
            }
            return new State(
                    BoardState.of(Arrays.copyOfRange(bytes, 1, bytes.length)),
                    new Provenance((bytes[0] & SIMULATED) != 0, (bytes[0] & REAL) != 0));
        }
    }
}
