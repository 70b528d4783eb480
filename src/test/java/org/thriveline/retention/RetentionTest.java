package org.thriveline.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.person.DetailsId;
import org.thriveline.person.PersonEvent;
import org.thriveline.person.PersonEvent.Described;
import org.thriveline.person.PersonEvent.Erased;
import org.thriveline.person.Sealed;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.Timed;
import org.thriveline.retention.Kept.Standing;
import org.thriveline.retention.RetentionList.ClassCount;

/** Whose time is over, by the rules of the day, over a real log. */
class RetentionTest {
    private static final EventCodec CODEC = new EventCodec(
            EventNames.of(CallEvent.class, IncidentEvent.class, MissingEvent.class, PersonEvent.class),
            StoredJson.mapper());
    private static final RetentionFile RULES = RetentionFile.read("kept.yaml", """
        versions:
          - version: one
            from: 2018-01-01
            keep:
              call: {review-after: P1Y, erase-after: P2Y}
              incident: {review-after: P2Y, erase-after: P6Y}
              missing: {review-after: P6Y}
              stop-search: {review-after: P1Y, erase-after: P6Y}
          - version: two
            from: 2021-01-01
            keep:
              call: {review-after: P2Y, erase-after: P4Y}
              incident: {review-after: P2Y, erase-after: P6Y}
              missing: {review-after: P6Y, erase-after: P10Y}
              stop-search: {review-after: P1Y, erase-after: P6Y}
        """);
    private static final PersonKey ANN = new PersonKey("ann");
    private static final PersonKey BEN = new PersonKey("ben");
    private static final CallId CALL = new CallId("C1");
    private static final CallId OTHER = new CallId("C2");
    private static final IncidentId INCIDENT = new IncidentId("I1");
    private static final MissingId MISSING = new MissingId("M1");

    /** The first of August 2018, at noon in Leicester. */
    private static final LocalDate DAY = LocalDate.of(2018, 8, 1);

    @TempDir
    Path folder;

    private final Map<String, Long> sequences = new HashMap<>();
    private TestStore store;
    private Retention retention;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        retention = new Retention(store.log(), CODEC, RULES, TestPolicies.policies());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCallIsKeptThenLookedAtThenDueByTheForcesDays() {
        log(received(CALL, ANN, DAY), described(DetailsId.of(CALL), ANN, 0, DAY));

        // Midnight in Leicester is an hour earlier in UTC.
        assertThat(standings("2019-07-31T22:59:59.999Z"))
                .containsExactly("ann KEPT [call-C1 is kept until 2020-08-01]");
        assertThat(standings("2019-07-31T23:00:00Z")).containsExactly("ann REVIEW [call-C1 is kept until 2020-08-01]");
        assertThat(standings("2020-07-31T22:59:59.999Z"))
                .containsExactly("ann REVIEW [call-C1 is kept until 2020-08-01]");
        assertThat(retention.at(Instant.parse("2020-07-31T23:00:00Z")))
                .isEqualTo(new RetentionList(
                        "one",
                        LocalDate.of(2020, 8, 1),
                        List.of(
                                new ClassCount(RecordClass.CALL, 1, 0, 0),
                                new ClassCount(RecordClass.INCIDENT, 0, 0, 0),
                                new ClassCount(RecordClass.MISSING, 0, 0, 0),
                                new ClassCount(RecordClass.STOP_SEARCH, 0, 0, 0)),
                        List.of(new Kept(
                                ANN,
                                Standing.DUE,
                                LocalDate.of(2019, 8, 1),
                                List.of(),
                                List.of(new Holding(
                                        RecordClass.CALL,
                                        "call-C1",
                                        DAY,
                                        false,
                                        LocalDate.of(2019, 8, 1),
                                        LocalDate.of(2020, 8, 1)))))));
    }

    @Test
    void theVersionOfTheDayHoldsForOldRecordsToo() {
        log(received(CALL, ANN, DAY), described(DetailsId.of(CALL), ANN, 0, DAY));

        assertThat(standings("2020-12-31T12:00:00Z")).containsExactly("ann DUE []");
        assertThat(standings("2021-01-01T12:00:00Z")).containsExactly("ann REVIEW [call-C1 is kept until 2022-08-01]");
    }

    @Test
    void nobodyIsDueWhileAnIncidentThatTheyCalledAboutIsOpen() {
        log(
                received(CALL, ANN, DAY),
                described(DetailsId.of(CALL), ANN, 0, DAY),
                new CallEvent.LedToIncident(CALL, noon(DAY), "I1"));
        assertThat(standings("2030-01-01T12:00:00Z"))
                .as("an incident that is not recorded holds nobody")
                .containsExactly("ann DUE []");

        log(recorded(DAY));
        assertThat(standings("2030-01-01T12:00:00Z")).containsExactly("ann KEPT [incident-I1 is open]");

        log(new IncidentEvent.Closed(INCIDENT, noon(DAY.plusMonths(1)), new ClosingCode("rtc")));
        assertThat(standings("2020-10-01T12:00:00Z"))
                .containsExactly("ann REVIEW [incident-I1 is kept until 2024-09-01]");
        assertThat(standings("2024-09-01T12:00:00Z")).containsExactly("ann DUE []");

        log(new IncidentEvent.Reopened(INCIDENT, noon(DAY.plusYears(1)), "new evidence"));
        assertThat(standings("2030-01-01T12:00:00Z")).containsExactly("ann KEPT [incident-I1 is open]");

        log(new IncidentEvent.Voided(INCIDENT, noon(DAY.plusYears(2)), "recorded twice"));
        assertThat(standings("2026-07-31T12:00:00Z"))
                .containsExactly("ann REVIEW [incident-I1 is kept until 2026-08-01]");
        assertThat(standings("2026-08-01T12:00:00Z")).containsExactly("ann DUE []");
    }

    @Test
    void whatWasRecordedLateCountsFromWhenItHappened() {
        log(received(CALL, ANN, DAY), described(DetailsId.of(CALL), ANN, 0, DAY), recorded(DAY));
        log(new CallEvent.LedToIncident(CALL, noon(DAY), "I1"));
        log(
                new IncidentEvent.Closed(INCIDENT, noon(DAY.plusMonths(3)), new ClosingCode("rtc")),
                new IncidentEvent.Reopened(INCIDENT, noon(DAY.plusMonths(2)), null));

        assertThat(standings("2024-11-01T12:00:00Z"))
                .as("reopened before it was closed, recorded after")
                .containsExactly("ann DUE []");
    }

    @Test
    void aMissingPersonIsKeptWhileMissingAndThenAsTheRulesSay() {
        log(
                new MissingEvent.Reported(
                        MISSING, noon(DAY), ANN, AgeGroup.CHILD, MissingFrom.HOME, new RiskLevel("high"), null),
                described(DetailsId.of(MISSING), ANN, 0, DAY));
        assertThat(standings("2020-12-31T12:00:00Z")).containsExactly("ann KEPT [missing-M1 is open]");

        log(
                new MissingEvent.Found(MISSING, noon(DAY.plusDays(1))),
                new MissingEvent.Closed(MISSING, noon(DAY.plusDays(2))));
        assertThat(standings("2020-12-31T12:00:00Z"))
                .as("version one leaves it to a person")
                .containsExactly("ann KEPT [missing-M1 is for a person to decide]");
        assertThat(standings("2024-08-03T12:00:00Z"))
                .containsExactly("ann REVIEW [missing-M1 is kept until 2028-08-03]");
        assertThat(standings("2028-08-03T12:00:00Z")).containsExactly("ann DUE []");
    }

    @Test
    void oneRecordThatIsNeededKeepsSomebodyForAll() {
        log(received(CALL, ANN, DAY), described(DetailsId.of(CALL), ANN, 0, DAY));
        log(received(OTHER, ANN, DAY.plusYears(1)));

        assertThat(standings("2020-08-01T12:00:00Z"))
                .as("of the second nobody said anything; it names them all the same")
                .containsExactly("ann REVIEW [call-C2 is kept until 2021-08-01]");
    }

    @Test
    void whatIsSaidOfSomebodyLaterKeepsThemLonger() {
        log(received(CALL, ANN, DAY), described(DetailsId.of(CALL), ANN, 0, DAY.plusYears(1)));

        assertThat(standings("2020-12-31T12:00:00Z")).containsExactly("ann REVIEW [call-C1 is kept until 2021-08-01]");
    }

    @Test
    void aRecordThatWasCorrectedToAnotherPersonKeepsBoth() {
        log(received(CALL, ANN, DAY), described(DetailsId.of(CALL), ANN, 0, DAY));
        log(new CallEvent.Corrected(CALL, noon(DAY.plusDays(1)), Line.EMERGENCY, BEN, null));
        log(described(DetailsId.of(CALL), BEN, 0, DAY.plusDays(1)));

        assertThat(standings("2020-08-01T12:00:00Z"))
                .containsExactly(
                        "ann REVIEW [call-C1 is kept until 2020-08-02]",
                        "ben REVIEW [call-C1 is kept until 2020-08-02]");
        assertThat(standings("2020-08-02T12:00:00Z")).containsExactly("ann DUE []", "ben DUE []");
    }

    @Test
    void whoIsErasedIsListedNoMoreUnlessSomethingIsSaidAgain() {
        log(received(CALL, ANN, DAY), described(DetailsId.of(CALL), ANN, 0, DAY));
        log(received(OTHER, BEN, DAY), described(DetailsId.of(OTHER), BEN, 0, DAY));
        log(new Erased(ANN, noon(DAY.plusYears(2)), "admin", "asked for it", 0));
        assertThat(standings("2020-12-31T12:00:00Z")).containsExactly("ben DUE []");

        log(described(DetailsId.of(CALL), ANN, 1, DAY.plusYears(2)));
        assertThat(standings("2020-12-31T12:00:00Z"))
                .as("whose time is over first")
                .containsExactly("ben DUE []", "ann KEPT [call-C1 is kept until 2022-08-01]");
    }

    @Test
    void ofWhomNothingWasSaidNothingIsKept() {
        log(received(CALL, ANN, DAY), received(OTHER, null, DAY), recorded(DAY));

        assertThat(retention.at(Instant.parse("2030-01-01T12:00:00Z")).people()).isEmpty();
    }

    private List<String> standings(String moment) {
        return retention.at(Instant.parse(moment)).people().stream()
                .map(one -> one.person() + " " + one.standing() + " " + one.because())
                .toList();
    }

    private static CallEvent received(CallId id, @Nullable PersonKey caller, LocalDate day) {
        return new CallEvent.Received(id, noon(day), Line.EMERGENCY, caller, null);
    }

    private static Described described(DetailsId id, PersonKey person, int generation, LocalDate day) {
        return new Described(id, noon(day), "intake", person, new Sealed(generation, "c2VhbGVk"));
    }

    private static IncidentEvent recorded(LocalDate day) {
        return new IncidentEvent.Recorded(
                INCIDENT, noon(day), new OpeningCode("rtc"), null, null, null, new TreeSet<>(Collections.emptySet()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    }

    /** Each event is a unit of work, recorded when it happened. */
    private void log(Timed... events) {
        for (Timed event : events) {
            String stream = stream(event);
            long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
            store.log()
                    .append(List.of(new LogEvent(
                            stream + "#" + sequence,
                            stream,
                            "any",
                            sequence,
                            StoredName.of(event.getClass()).value(),
                            event.at(),
                            StoredJson.mapper().writeValueAsString(event),
                            "{}")));
        }
    }

    private static String stream(Timed event) {
        return switch (event) {
            case CallEvent e -> e.id().toString();
            case IncidentEvent e -> e.id().toString();
            case MissingEvent e -> e.id().toString();
            case Described e -> e.id().toString();
            default -> "erasures";
        };
    }
}
