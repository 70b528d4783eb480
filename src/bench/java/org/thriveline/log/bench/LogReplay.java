package org.thriveline.log.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.thriveline.demand.Board;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;

/** Our replay, as the board is brought up to a place in the log. */
record LogReplay(EventLog log, EventCodec codec) implements Replay {
    /** What one unit of work brings to the board. */
    private record Decoded(Commit commit, List<Object> events) {}

    @Override
    public long into(Board board, Budget budget) {
        AtomicLong events = new AtomicLong();
        log.replay(0, log.size(), commits -> commits.stream().map(this::decode).toList(), decoded -> {
            for (Decoded unit : decoded) {
                board.recording(unit.commit().events().getLast().recordedAt());
                unit.events().forEach(board::apply);
                events.addAndGet(unit.events().size());
            }
        });
        return events.get();
    }

    private Decoded decode(Commit commit) {
        return new Decoded(commit, commit.events().stream().map(codec::decode).toList());
    }
}
