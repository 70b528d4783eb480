package org.thriveline.history;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.demand.BoardState;
import org.thriveline.log.Checkpoint;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.EventLog;
import org.thriveline.policy.Policies;
import org.thriveline.policy.StoredJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The board at any place in the log: the last checkpoint before it, and what came after. Safe for use by many threads. */
final class BoardHistory {
    private static final Logger LOG = LoggerFactory.getLogger(BoardHistory.class);
    private static final JsonMapper MAPPER = StoredJson.mapper();

    private final String name;
    private final Policies policies;
    private final EventLog log;
    private final UnitReader units;
    private final Checkpoints checkpoints;

    BoardHistory(EventLog log, UnitReader units, Checkpoints checkpoints, Policies policies) {
        this.name = "board." + BoardState.VERSION + "." + policies.fingerprint();
        this.policies = policies;
        this.log = log;
        this.units = units;
        this.checkpoints = checkpoints;
    }

    /**
     * Returns the board that takes in the first commits of the log.
     *
     * @param position how many
     */
    BoardFold at(long position) {
        BoardFold fold = checkpoints.last(name, position).map(this::read).orElseGet(() -> BoardFold.empty(policies));
        log.replay(
                fold.position(),
                position,
                units::read,
                read -> read.forEach(unit -> {
                    fold.take(unit);
                    keep(fold);
                }));
        return fold;
    }

    /** Keeps a checkpoint of a board, where one is due. */
    void keep(BoardFold fold) {
        if (fold.position() % Checkpoints.STRIDE == 0) {
            checkpoints.keep(name, fold.position(), MAPPER.writeValueAsBytes(fold.state()));
        }
    }

    private BoardFold read(Checkpoint checkpoint) {
        try {
            return BoardFold.of(
                    MAPPER.readValue(checkpoint.state(), BoardFold.State.class), checkpoint.position(), policies);
        } catch (JacksonException e) {
            LOG.warn(
                    "The board's state at {} cannot be read; the log is read from its beginning",
                    checkpoint.position(),
                    e);
            return BoardFold.empty(policies);
        }
    }
}
