package org.thriveline.demand;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How some figures stood at each mark of five minutes in the last hour. Not thread-safe. */
final class Trail {
    static final int MINUTES = 5;
    private static final long SECONDS = MINUTES * 60L;
    private static final int MARKS = 13;

    private final Deque<TrailMark> marks = new ArrayDeque<>();
    private long next = Long.MIN_VALUE;

    static Trail of(TrailState state) {
        Trail trail = new Trail();
        trail.marks.addAll(state.marks());
        trail.next = state.next();
        return trail;
    }

    TrailState state() {
        return new TrailState(next, marks());
    }

    List<TrailMark> marks() {
        return List.copyOf(marks);
    }

    /**
     * Returns the mark of which it is time before something recorded at a moment is taken in, null where there is none; ask until
     * there is none.
     */
    @Nullable
    Instant due(Instant recording) {
        long second = recording.getEpochSecond();
        if (next == Long.MIN_VALUE) {
            next = after(second);
        }
        // Those that would be forgotten at once need not be made.
        next = Math.max(next, after(second) - MARKS * SECONDS);
        return next <= second ? Instant.ofEpochSecond(next) : null;
    }

    void add(TrailMark mark) {
        marks.addLast(mark);
        if (marks.size() > MARKS) {
            marks.removeFirst();
        }
        next = mark.at().getEpochSecond() + SECONDS;
    }

    private static long after(long second) {
        return (Math.floorDiv(second, SECONDS) + 1) * SECONDS;
    }
}
