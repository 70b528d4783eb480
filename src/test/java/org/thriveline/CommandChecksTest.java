package org.thriveline;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.crime.CrimeCommand;
import org.thriveline.crime.CrimeId;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.TimeFlag;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchId;
import tools.jackson.databind.exc.MismatchedInputException;

/** Commands refuse what no event should hold; events themselves read back whatever was stored. */
class CommandChecksTest {
    private static final Instant AT = Instant.parse("2024-11-22T07:00:00Z");
    private static final CallId CALL = new CallId("1");
    private static final IncidentId INCIDENT = new IncidentId("1");

    static List<Arguments> refused() {
        String reason = "reason is longer than 500 characters";
        return List.of(
                of(() -> new CallCommand.VoidCall(CALL, AT, "x".repeat(501)), reason),
                of(() -> new IncidentCommand.VoidIncident(INCIDENT, AT, "x".repeat(501)), reason),
                of(() -> new IncidentCommand.Reopen(INCIDENT, AT, "x".repeat(501)), reason),
                of(() -> new MissingCommand.VoidRecord(new MissingId("1"), AT, "x".repeat(501)), reason),
                of(() -> new SearchCommand.VoidSearch(new SearchId("1"), AT, "x".repeat(501)), reason),
                of(() -> new CallCommand.VoidCall(CALL, AT, " "), "reason is missing"),
                of(
                        () -> new CallCommand.LeadToIncident(CALL, AT, "x".repeat(101)),
                        "incident is longer than 100 characters"),
                of(
                        () -> new CallCommand.FlagTime(CALL, AT, "x".repeat(51), TimeFlag.OUT_OF_ORDER),
                        "step is longer than 50 characters"),
                of(
                        () -> new IncidentCommand.Dispatch(INCIDENT, AT, "x".repeat(51)),
                        "unit is longer than 50 characters"),
                of(() -> new IncidentCommand.Arrive(INCIDENT, AT, "a\u0000"), "unit holds a control character"),
                of(
                        () -> new IncidentCommand.AssessThrive(INCIDENT, AT, "x".repeat(101), List.of()),
                        "by is longer than 100 characters"),
                of(
                        () -> new SearchCommand.RecordOutcome(new SearchId("1"), AT, "x".repeat(201), null),
                        "outcome is longer than 200 characters"),
                of(() -> new CrimeCommand.VoidCrime(new CrimeId("1"), AT, "x".repeat(501)), reason),
                of(
                        () -> new CrimeCommand.RecordOutcome(new CrimeId("1"), AT, "x".repeat(201)),
                        "outcome is longer than 200 characters"));
    }

    private static Arguments of(ThrowingCallable command, String message) {
        return arguments(command, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refused(ThrowingCallable command, String message) {
        assertThatIllegalArgumentException().isThrownBy(command).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        call.CallCommand$Answer;             {"id":"1"};                               at
        call.CallCommand$Answer;             {"at":"2024-11-22T07:00:00Z"};            id
        call.CallCommand$Receive;            {"id":"1","at":"2024-11-22T07:00:00Z"};   line
        incident.IncidentCommand$SetGrade;   {"id":"1","at":"2024-11-22T07:00:00Z"};   grade
        incident.IncidentCommand$AssessThrive; {"id":"1","at":"2024-11-22T07:00:00Z","by":"x","findings":[{"words":"x"}]}; letter
        missing.MissingCommand$Report;       {"id":"1","at":"2024-11-22T07:00:00Z"};   person
        stopsearch.SearchCommand$Correct;    {"id":"1","at":"2024-11-22T07:00:00Z"};   details
        stopsearch.SearchCommand$Correct;    {"id":"1","at":"2024-11-22T07:00:00Z","details":{}}; type
        crime.CrimeCommand$RecordCrime;      {"id":"1","at":"2024-11-22T07:00:00Z"};   month
        crime.CrimeCommand$Correct;          {"id":"1","at":"2024-11-22T07:00:00Z","details":{}}; category
        """)
    void nothingThatIsNeededIsAbsent(String command, String json, String field) throws ClassNotFoundException {
        Class<?> type = Class.forName("org.thriveline." + command);

        assertThatThrownBy(() -> StoredJson.mapper().readValue(json, type))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("Missing required creator property '" + field + "'");
    }
}
