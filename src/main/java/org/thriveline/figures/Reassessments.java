package org.thriveline.figures;

import java.util.List;

/** Whether THRIVE was assessed since the grade before a regrade, and between it and the next. Not thread-safe. */
final class Reassessments {
    private static final double MEDIAN = 0.5;

    private final Lengths gapsBefore = new Lengths();
    private final Lengths gapsAfter = new Lengths();
    private int before;
    private int after;
    private int both;
    private int neither;

    void add(IncidentFact fact) {
        List<GradeStep> steps = fact.grades();
        for (int place = 1; place < steps.size(); place++) {
            long since = steps.get(place - 1).second();
            long at = steps.get(place).second();
            long until = place + 1 < steps.size() ? steps.get(place + 1).second() : Long.MAX_VALUE;
            count(fact.assessed(), since, at, until);
        }
    }

    private void count(List<Long> assessed, long since, long at, long until) {
        long last = Long.MIN_VALUE;
        long next = Long.MAX_VALUE;
        for (long second : assessed) {
            if (second > since && second <= at) {
                last = Math.max(last, second);
            } else if (second > at && second <= until) {
                next = Math.min(next, second);
            }
        }
        boolean earlier = last != Long.MIN_VALUE;
        boolean later = next != Long.MAX_VALUE;
        if (earlier) {
            gapsBefore.add(at - last);
        }
        if (later) {
            gapsAfter.add(next - at);
        }
        both += earlier && later ? 1 : 0;
        before += earlier && !later ? 1 : 0;
        after += later && !earlier ? 1 : 0;
        neither += earlier || later ? 0 : 1;
    }

    JourneyFigures.Assessed figures() {
        return new JourneyFigures.Assessed(
                before + after + both + neither, before, after, both, neither, gap(gapsBefore), gap(gapsAfter));
    }

    private static JourneyFigures.Gap gap(Lengths gaps) {
        return new JourneyFigures.Gap(gaps.count(), gaps.percentile(MEDIAN));
    }
}
