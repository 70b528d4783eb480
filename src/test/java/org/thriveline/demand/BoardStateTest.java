package org.thriveline.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.ThriveLetter;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/** A board that went through a checkpoint knows, and forgets, what one that did not does. */
class BoardStateTest {
    private static final Policies POLICIES = TestPolicies.policies();
    private static final AreaCode NH = new AreaCode("NH");
    private static final SearchDetails DETAILS =
            new SearchDetails("Person search", null, null, null, null, null, null, null, null, null, null, null);

    private record Told(Instant recordedAt, Object event) {}

    @Property(tries = 2_000)
    void goesOnFromACheckpointAsIfThereHadBeenNone(@ForAll long seed) {
        List<Told> history = history(new SplittableRandom(seed));
        Board whole = new Board(POLICIES);
        history.forEach(told -> take(whole, told));

        for (int cut = 0; cut <= history.size(); cut += 7) {
            Board before = new Board(POLICIES);
            history.subList(0, cut).forEach(told -> take(before, told));
            Board after = Board.of(throughBytes(before.state()), POLICIES);
            history.subList(cut, history.size()).forEach(told -> take(after, told));
            assertThat(after.state()).as("cut at " + cut).isEqualTo(whole.state());
        }
    }

    private static void take(Board board, Told told) {
        board.recording(told.recordedAt());
        board.apply(told.event());
    }

    private static BoardState throughBytes(BoardState state) {
        return BoardState.of(state.bytes());
    }

    private static List<Told> history(SplittableRandom random) {
        List<Told> history = new ArrayList<>();
        Instant now = Instant.parse("2018-08-18T21:15:00.123456789Z");
        for (int n = 0; n < 80; n++) {
            // Often minutes, at times days: what is over is to be forgotten on the way.
            now = now.plusSeconds(random.nextInt(10) == 0 ? random.nextInt(2_000_000) : random.nextInt(4_000));
            history.add(new Told(now, event(random, now.minusSeconds(random.nextInt(600)))));
        }
        return history;
    }

    private static Object event(SplittableRandom random, Instant at) {
        String number = "25-00" + random.nextInt(3);
        CallId call = new CallId(number);
        IncidentId incident = new IncidentId(number);
        MissingId missing = new MissingId(number);
        SearchId search = new SearchId(number);
        Grade grade = new Grade(1 + random.nextInt(4));
        return switch (random.nextInt(25)) {
            case 0, 1 -> new CallEvent.Received(call, at, Line.EMERGENCY, null, NH);
            case 2 -> new CallEvent.Answered(call, at);
            case 3 -> new CallEvent.Abandoned(call, at, AbandonStage.IN_QUEUE);
            case 4 -> new CallEvent.Ended(call, at);
            case 5 -> new CallEvent.Voided(call, at, "test");
            case 6, 7 ->
                new IncidentEvent.Recorded(
                        incident,
                        at,
                        new OpeningCode("rtc"),
                        NH,
                        null,
                        new PlaceKey("p" + random.nextInt(2)),
                        new TreeSet<>());
            case 8 -> new IncidentEvent.Graded(incident, at, grade);
            case 9 -> new IncidentEvent.Regraded(incident, at, new Grade(1), grade, "worse");
            case 10 -> new IncidentEvent.Dispatched(incident, at, "A1");
            case 11 -> new IncidentEvent.Arrived(incident, at, null);
            case 12, 13 -> new IncidentEvent.Closed(incident, at, new ClosingCode("done"));
            case 14 -> new IncidentEvent.Reopened(incident, at, null);
            case 15 -> new IncidentEvent.Voided(incident, at, "twice");
            case 16 ->
                new MissingEvent.Reported(
                        missing, at, new PersonKey("p"), AgeGroup.CHILD, MissingFrom.HOME, new RiskLevel("high"), NH);
            case 17 -> new MissingEvent.RiskChanged(missing, at, new RiskLevel("high"), new RiskLevel("medium"));
            case 18 -> new MissingEvent.Found(missing, at);
            case 20 -> new CallEvent.LedToIncident(call, at, "25-00" + random.nextInt(3));
            case 21 ->
                new IncidentEvent.ThriveAssessed(
                        incident,
                        at,
                        "pc 1",
                        List.of(new ThriveFinding(new ThriveLetter("T"), ThriveLevel.HIGH, "a knife")));
            case 22 ->
                new IncidentEvent.ThriveReassessed(
                        incident,
                        at,
                        "pc 2",
                        List.of(new ThriveFinding(new ThriveLetter("T"), ThriveLevel.LOW, "gone")));
            case 23 ->
                new IncidentEvent.Qualified(
                        incident, at, new TreeSet<>(Set.of(Qualifier.DOMESTIC, Qualifier.ASB_NUISANCE)));
            case 19 -> new SearchEvent.Recorded(search, at, "leicestershire", NH, DETAILS);
            default -> new SearchEvent.Voided(search, at, "twice");
        };
    }
}
