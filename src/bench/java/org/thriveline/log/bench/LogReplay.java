package org.thriveline.log.bench;

import java.util.List;
import org.thriveline.demand.Board;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;

/** Our replay: commit by commit, as the live board catches up. */
record LogReplay(EventLog log, EventCodec codec) implements Replay {
    private static final int COMMITS = 500;

    @Override
    public long into(Board board, Budget budget) {
        long events = 0;
        long next = 0;
        for (List<Commit> read = log.read(next, COMMITS);
                !read.isEmpty() && !budget.spent();
                read = log.read(next, COMMITS)) {
            for (Commit commit : read) {
                for (LogEvent event : commit.events()) {
                    board.apply(codec.decode(event));
                }
                board.forget(commit.events().getLast().recordedAt());
                events += commit.events().size();
            }
            next += read.size();
        }
        return events;
    }
}
