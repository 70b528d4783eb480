package org.thriveline.demand;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.Line;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Qualifier;

/**
 * How much of each {@link LiveMeasure} there was, for the force and each area, over the last weeks: what is usual is read from it.
 * Its size does not depend on how much there was. What happened later than anything was recorded, or too long ago, is not
 * counted; what is voided or corrected is counted anew for as long as its line is kept: a call for 26 hours, an incident until 30 days
 * after it closed, a stop-search as long as this looks back. Not thread-safe.
 */
final class Usual {
    private static final String FORCE = "";
    static final long NEVER = Long.MIN_VALUE;

    private final Map<String, Map<LiveMeasure, Tally>> tallies = new HashMap<>();
    private final Bands bands = new Bands(this);
    private long head = NEVER;
    private long since = NEVER;
    private long changes;

    static Usual of(UsualState state) {
        Usual usual = new Usual();
        usual.head = state.head();
        usual.since = state.since();
        usual.changes = state.changes();
        state.tallies()
                .forEach((area, byMeasure) -> byMeasure.forEach((measure, tally) -> usual.tallies
                        .computeIfAbsent(area, _ -> new EnumMap<>(LiveMeasure.class))
                        .put(measure, Tally.of(tally, state.head()))));
        return usual;
    }

    UsualState state() {
        SortedMap<String, SortedMap<LiveMeasure, TallyState>> states = new TreeMap<>();
        tallies.forEach((area, byMeasure) -> {
            SortedMap<LiveMeasure, TallyState> of = new TreeMap<>();
            byMeasure.forEach((measure, tally) -> of.put(measure, tally.state(head)));
            states.put(area, of);
        });
        return new UsualState(head, since, changes, states);
    }

    /** Says that something is recorded at a moment: time has come that far. */
    void recording(Instant at) {
        head = Math.max(head, minute(at));
    }

    void count(CallLine call, int many) {
        if (call.line() != Line.ONLINE) {
            LiveMeasure measure = call.line() == Line.EMERGENCY ? LiveMeasure.CALLS_999 : LiveMeasure.CALLS_101;
            count(measure, call.area(), call.received(), many);
        }
        if (call.abandoned() != null) {
            count(LiveMeasure.ABANDONED, call.area(), call.received(), many);
        }
    }

    void countOpened(IncidentLine line, int many) {
        count(LiveMeasure.INCIDENTS, line.area(), line.opened(), many);
        boolean antiSocial = false;
        for (Qualifier qualifier : line.details().qualifiers()) {
            switch (qualifier) {
                case DOMESTIC -> count(LiveMeasure.DOMESTIC, line.area(), line.opened(), many);
                case MENTAL_HEALTH -> count(LiveMeasure.MENTAL_HEALTH, line.area(), line.opened(), many);
                case CONCERN_FOR_SAFETY -> count(LiveMeasure.CONCERN, line.area(), line.opened(), many);
                case ASB_PERSONAL, ASB_NUISANCE, ASB_ENVIRONMENTAL -> antiSocial = true;
                case HATE, CRIME_RECORDED -> {}
            }
        }
        if (antiSocial) {
            count(LiveMeasure.ANTI_SOCIAL, line.area(), line.opened(), many);
        }
    }

    void countGraded(IncidentLine line, int many) {
        if (line.grade() != null && line.graded() != null) {
            switch (line.grade().number()) {
                case 1 -> count(LiveMeasure.GRADE_1, line.area(), line.graded(), many);
                case 2 -> count(LiveMeasure.GRADE_2, line.area(), line.graded(), many);
                default -> {}
            }
        }
    }

    void count(LiveMeasure measure, @Nullable AreaCode area, Instant at, int many) {
        long minute = minute(at);
        if (head == NEVER || minute > head || minute <= head - (long) Tally.QUARTERS * Tally.QUARTER + Tally.QUARTER) {
            return;
        }
        since = since == NEVER ? minute : Math.min(since, minute);
        if (minute <= head - Tally.MINUTES) {
            changes++;
        }
        tally(FORCE, measure).add(minute, many, head);
        if (area != null) {
            tally(area.value(), measure).add(minute, many, head);
        }
    }

    private Tally tally(String area, LiveMeasure measure) {
        return tallies.computeIfAbsent(area, _ -> new EnumMap<>(LiveMeasure.class))
                .computeIfAbsent(measure, _ -> new Tally(head));
    }

    /** Returns one count over time of the force, or of an area; null where there never was any. */
    @Nullable
    Tally of(LiveMeasure measure, @Nullable AreaCode area) {
        Map<LiveMeasure, Tally> of = tallies.get(area == null ? FORCE : area.value());
        return of == null ? null : of.get(measure);
    }

    /** Returns what is expected of it. */
    Bands bands() {
        return bands;
    }

    /** Returns a moment that is not after anything was recorded last, {@link Instant#MIN} where nothing was. */
    Instant time() {
        return head == NEVER ? Instant.MIN : Instant.ofEpochSecond(head * 60);
    }

    /** Returns the minute, since 1970 in UTC, in which something was recorded last. */
    long head() {
        return head;
    }

    /** Returns the first minute of which something is known, {@link Long#MIN_VALUE} where nothing is. */
    long since() {
        return since;
    }

    /** Returns how often something was counted that had happened more than a day before. */
    long changes() {
        return changes;
    }

    static long minute(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), 60);
    }
}
