package org.thriveline.figures;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Qualifier;

/**
 * What counts need of one incident. Moments are whole seconds since 1970 in UTC, 0 where it did not come to that.
 *
 * @param second when it was recorded to have begun
 * @param closing what it was, null where it was not closed with a code, or opened again since
 * @param grades every grade it was given, in the order of the log
 * @param assessed when it was assessed, in the order of the log
 * @param dispatched when somebody was first sent
 * @param arrived when somebody was first there
 * @param attendedAs how many of the grades had been given when somebody was first there
 * @param resolved when it was first resolved
 * @param closed when it was closed last, and not opened again since
 */
public record IncidentFact(
        long second,
        @Nullable AreaCode area,
        @Nullable BeatCode beat,
        OpeningCode opening,
        @Nullable ClosingCode closing,
        SortedSet<Qualifier> qualifiers,
        List<GradeStep> grades,
        List<Long> assessed,
        long dispatched,
        long arrived,
        int attendedAs,
        long resolved,
        long closed)
        implements Fact {

    /** Returns the incident after an event; null where there is no incident any more, or never was. */
    static @Nullable IncidentFact evolve(@Nullable IncidentFact before, IncidentEvent event) {
        if (event instanceof IncidentEvent.Recorded e) {
            return new IncidentFact(
                    e.at().getEpochSecond(),
                    e.area(),
                    e.beat(),
                    e.opening(),
                    null,
                    e.qualifiers(),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    0,
                    0,
                    0);
        }
        return before == null || event instanceof IncidentEvent.Voided
                ? null
                : new IncidentFactChange(before).take(event);
    }

    /** Returns the grade given last, null where it has none. */
    public @Nullable Grade grade() {
        return grades.isEmpty() ? null : grades.getLast().grade();
    }

    /** Returns the grade it had when somebody was first there, null where nobody was, or it had none. */
    public @Nullable GradeStep attended() {
        return arrived == 0 || attendedAs == 0 ? null : grades.get(attendedAs - 1);
    }

    /** Returns when it was first resolved or closed, 0 where it was neither. */
    public long dealt() {
        return resolved == 0 || closed == 0 ? Math.max(resolved, closed) : Math.min(resolved, closed);
    }

    /**
     * Returns the same incident with other grades.
     *
     * @param attendedAs how many of these had been given when somebody was first there
     */
    IncidentFact graded(List<GradeStep> others, int attendedAs) {
        return new IncidentFact(
                second,
                area,
                beat,
                opening,
                closing,
                qualifiers,
                others,
                assessed,
                dispatched,
                arrived,
                attendedAs,
                resolved,
                closed);
    }
}
