package org.thriveline.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.demand.AttendanceClock.State;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.TargetClock;
import org.thriveline.policy.TestPolicies;

/** Grade 1: 15 minutes from the call; the other grades have no target. */
class AttendanceClocksTest {
    private static final IncidentId ID = new IncidentId("i");
    private static final Instant START = Instant.parse("2026-08-01T20:00:00Z");

    private final List<IncidentEvent> events = new ArrayList<>(List.of(new IncidentEvent.Recorded(
            ID, START, new OpeningCode("rtc"), new AreaCode("NH"), null, null, new TreeSet<>())));

    @Test
    void isMetOrMissedByTheFirstToArrive() {
        graded(1, 2);
        dispatched(5);
        arrived(15);
        arrived(40);
        assertThat(clocks(60)).containsExactly(clock(0, at(15), State.MET));

        events.removeLast();
        events.removeLast();
        arrived(16);
        assertThat(clocks(60)).containsExactly(clock(0, at(16), State.MISSED));
    }

    @Test
    void runsAndIsLate() {
        graded(1, 2);

        assertThat(clocks(15)).containsExactly(clock(0, null, State.RUNNING));
        assertThat(clocks(16)).containsExactly(clock(0, null, State.LATE));
    }

    @Test
    void isReplacedByARegradeAndRunsAgainFromTheCall() {
        graded(1, 2);
        events.add(new IncidentEvent.Regraded(ID, at(14), new Grade(1), new Grade(3), "caller safe"));
        events.add(new IncidentEvent.Regraded(ID, at(20), new Grade(3), new Grade(1), "back again"));

        assertThat(clocks(21)).containsExactly(clock(0, at(14), State.REPLACED), clock(0, null, State.LATE));
    }

    @Test
    void isNotNeededWhereItWasDealtWithOtherwise() {
        graded(1, 2);
        events.add(new IncidentEvent.Closed(ID, at(9), new ClosingCode("advice")));

        assertThat(clocks(60)).containsExactly(clock(0, at(9), State.NOT_NEEDED));
    }

    @Test
    void beginsAnewWhenTheIncidentIsOpenedAgain() {
        graded(1, 2);
        arrived(10);
        events.add(new IncidentEvent.Closed(ID, at(30), new ClosingCode("done")));
        events.add(new IncidentEvent.Reopened(ID, at(100), null));

        assertThat(clocks(101)).containsExactly(clock(0, at(10), State.MET), clock(100, null, State.RUNNING));
    }

    @Test
    void thereIsNoneWithoutATarget() {
        graded(3, 2);

        assertThat(clocks(600)).isEmpty();
    }

    private List<AttendanceClock> clocks(long now) {
        return AttendanceClocks.of(events, TestPolicies.policies(), at(now));
    }

    private static AttendanceClock clock(long start, @Nullable Instant stopped, State state) {
        return new AttendanceClock(new Grade(1), TargetClock.FROM_CALL, 15, at(start), at(start + 15), stopped, state);
    }

    private void graded(int grade, long minute) {
        events.add(new IncidentEvent.Graded(ID, at(minute), new Grade(grade)));
    }

    private void dispatched(long minute) {
        events.add(new IncidentEvent.Dispatched(ID, at(minute), "A1"));
    }

    private void arrived(long minute) {
        events.add(new IncidentEvent.Arrived(ID, at(minute), "A1"));
    }

    private static Instant at(long minute) {
        return START.plusSeconds(minute * 60);
    }
}
