package org.thriveline.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.TestPolicies;

/** What led to an incident is there for as long as somebody works on it. */
class KeptCallsTest {
    private static final Policies POLICIES = TestPolicies.policies();
    private static final Instant CALLED = Instant.parse("2026-08-01T21:00:00Z");
    private static final Instant DAYS_LATER = CALLED.plus(Duration.ofDays(3));
    private static final CallId CALL = new CallId("c1");
    private static final IncidentId INCIDENT = new IncidentId("i1");

    private final Board board = new Board(POLICIES);

    @BeforeEach
    void aCallLeadsToAnIncident() {
        board.recording(CALLED);
        board.apply(new CallEvent.Received(CALL, CALLED, Line.EMERGENCY, null, null));
        board.apply(new CallEvent.Answered(CALL, CALLED.plusSeconds(4)));
        board.apply(new IncidentEvent.Recorded(
                INCIDENT, CALLED.plusSeconds(30), new OpeningCode("theft"), null, null, null, new TreeSet<>()));
        board.apply(new CallEvent.LedToIncident(CALL, CALLED.plusSeconds(40), INCIDENT.value()));
    }

    private List<String> callsKept() {
        return new BoardPainter(POLICIES)
                .around(board, INCIDENT.value(), Scope.FORCE, DAYS_LATER, _ -> List.of()).orElseThrow().calls().stream()
                        .map(IncidentContext.CallRow::id)
                        .toList();
    }

    @Test
    void aCallIsKeptWhileItsIncidentIsOpen() {
        board.apply(new CallEvent.Ended(CALL, CALLED.plusSeconds(60)));

        board.recording(DAYS_LATER);

        assertThat(callsKept()).containsExactly("c1");
    }

    @Test
    void anOldCallIsForgottenWhenItsIncidentCloses() {
        board.apply(new CallEvent.Ended(CALL, CALLED.plusSeconds(60)));
        board.recording(DAYS_LATER);
        board.apply(new IncidentEvent.Closed(INCIDENT, DAYS_LATER, new ClosingCode("theft")));

        board.recording(DAYS_LATER.plusSeconds(1));

        assertThat(callsKept()).isEmpty();
    }

    @Test
    void aCallWhoseEndWasNeverToldIsForgottenAfterADay() {
        board.recording(DAYS_LATER);

        assertThat(callsKept()).isEmpty();
    }

    @Test
    void aForgottenCallIsReadFromTheLogWhenItsIncidentIsOpenedAgain() {
        board.apply(new CallEvent.Ended(CALL, CALLED.plusSeconds(60)));
        board.apply(new IncidentEvent.Closed(INCIDENT, CALLED.plusSeconds(90), new ClosingCode("theft")));
        board.recording(DAYS_LATER);
        board.apply(new IncidentEvent.Reopened(INCIDENT, DAYS_LATER, null));

        IncidentContext context = new BoardPainter(POLICIES)
                .around(
                        board,
                        INCIDENT.value(),
                        Scope.FORCE,
                        DAYS_LATER,
                        stream -> List.of(new CallEvent.Received(CALL, CALLED, Line.EMERGENCY, null, null)))
                .orElseThrow();

        assertThat(context.calls())
                .containsExactly(new IncidentContext.CallRow("c1", Line.EMERGENCY, CALLED, null, null, 0));
    }
}
