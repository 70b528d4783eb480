package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Plays steps to a server in the order and at the pace in which they happened, only faster. Used by one thread. */
public final class FeedPlayer {
    /** Steps that are due together go together, up to this many. */
    private static final int AT_ONCE = 500;

    private final FeedServer server;
    private final InstantSource clock;
    private final Pause pause;

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    public FeedPlayer(FeedServer server, InstantSource clock, Pause pause) {
        this.server = server;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Plays all steps, and returns when the last is done.
     *
     * @param cues in the order in which they are to be played
     * @param speed how many times faster than it happened
     * @param asLive whether times are shifted so that the first step happens now, and waits shrink with the speed
     * @param done is told what became of the steps, with the row of each
     * @throws IllegalStateException where the server cannot be reached
     */
    public void play(List<FeedTimeline.Cue> cues, double speed, boolean asLive, ObjIntConsumer<Outcome> done)
            throws InterruptedException {
        if (cues.isEmpty()) {
            return;
        }
        Instant start = clock.instant();
        Instant first = cues.getFirst().due();
        int next = 0;
        while (next < cues.size()) {
            Instant due = start.plus(
                    FeedTimeline.scaled(Duration.between(first, cues.get(next).due()), speed));
            Duration wait = Duration.between(clock.instant(), due);
            if (wait.isPositive()) {
                pause.of(wait);
            }
            Instant now = clock.instant();
            int end = next + 1;
            while (end < cues.size() && end - next < AT_ONCE && isDue(cues.get(end), first, start, now, speed)) {
                end++;
            }
            send(cues.subList(next, end), first, start, asLive ? speed : 0, done);
            next = end;
        }
    }

    private static boolean isDue(FeedTimeline.Cue cue, Instant first, Instant start, Instant now, double speed) {
        return !start.plus(FeedTimeline.scaled(Duration.between(first, cue.due()), speed))
                .isAfter(now);
    }

    /** @param liveSpeed the speed by which waits shrink, 0 to leave times as they were */
    private void send(
            List<FeedTimeline.Cue> cues, Instant first, Instant start, double liveSpeed, ObjIntConsumer<Outcome> done)
            throws InterruptedException {
        List<FeedStep> steps = cues.stream()
                .map(cue -> liveSpeed > 0 ? FeedTimeline.asLive(cue, first, start, liveSpeed) : cue.asItWas())
                .toList();
        List<Outcome> outcomes = server.send(steps);
        for (int i = 0; i < cues.size(); i++) {
            done.accept(outcomes.get(i), cues.get(i).row());
        }
    }
}
