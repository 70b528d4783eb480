package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thriveline.policy.Timed;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps of many rows in the order in which they happened, for a feed to play. A step never comes before the first step
 * of its record. Not safe for use by more than one thread.
 */
public final class FeedTimeline {
    private static final Comparator<Cue> BY_TIME = Comparator.comparing(Cue::due);

    private final StepJson json = new StepJson();
    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, Instant> firsts = new HashMap<>();

    /**
     * A step and when it is to be played.
     *
     * @param due when it happened, or when its record began if that is later
     * @param row which row it comes from, as the caller counts them
     */
    public record Cue(Instant due, int row, String source, ObjectNode step) {
        FeedStep asItWas() {
            return new FeedStep(source, step);
        }
    }

    /** Adds a row's steps. */
    public void add(int row, String source, List<RecordSteps> units) {
        for (RecordSteps unit : units) {
            for (Object command : unit.commands()) {
                ObjectNode step = json.write(command);
                Instant at = ((Timed) command).at();
                Instant first = firsts.computeIfAbsent(unit.record(), record -> at);
                cues.add(new Cue(at.isBefore(first) ? first : at, row, source, step));
            }
        }
    }

    /** Returns all steps, the first to be played first; steps of one time stay as they were added. */
    public List<Cue> inOrder() {
        return cues.stream().sorted(BY_TIME).toList();
    }

    /**
     * Returns a step as if it happened now: every time in it as far after {@code start} as it was after {@code first},
     * divided by {@code speed}.
     */
    static FeedStep asLive(Cue cue, Instant first, Instant start, double speed) {
        ObjectNode step = cue.step().deepCopy();
        for (String time : List.of("at", "start", "end")) {
            if (step.has(time)) {
                Instant was = Instant.parse(step.get(time).stringValue());
                step.put(
                        time,
                        start.plus(scaled(Duration.between(first, was), speed)).toString());
            }
        }
        return new FeedStep(cue.source(), step);
    }

    /** Returns how long something takes at a speed, to the millisecond. */
    static Duration scaled(Duration duration, double speed) {
        return Duration.ofMillis(Math.round(duration.toMillis() / speed));
    }
}
