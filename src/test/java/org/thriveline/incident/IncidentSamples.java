package org.thriveline.incident;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.ThriveLetter;
import org.thriveline.policy.TimeFlag;

/** One incident's life, and what may and may not happen on the way. */
final class IncidentSamples {
    static final IncidentId ID = new IncidentId("25-071089");
    private static final AreaCode NH = new AreaCode("NH");
    private static final OpeningCode RTC = new OpeningCode("road traffic collision");
    private static final BeatCode BEAT = new BeatCode("N22");
    private static final PlaceKey PLACE = new PlaceKey("p1");
    private static final ClosingCode DAMAGE = new ClosingCode("damage only");
    private static final ClosingCode INJURY = new ClosingCode("injury");
    private static final SortedSet<Qualifier> HATE = new TreeSet<>(List.of(Qualifier.HATE));
    private static final SortedSet<Qualifier> NONE = new TreeSet<>();
    private static final List<ThriveFinding> FINDINGS =
            List.of(finding("T", ThriveLevel.HIGH), finding("V", ThriveLevel.NONE));

    static final IncidentEvent RECORDED = new IncidentEvent.Recorded(ID, at(0), RTC, NH, BEAT, PLACE, NONE);
    static final IncidentEvent CLOSED = new IncidentEvent.Closed(ID, at(600), DAMAGE);
    private static final IncidentEvent GRADED = new IncidentEvent.Graded(ID, at(60), new Grade(2));
    private static final IncidentEvent REGRADED =
            new IncidentEvent.Regraded(ID, at(120), new Grade(2), new Grade(1), "worse");
    private static final IncidentEvent ARRIVED = new IncidentEvent.Arrived(ID, at(300), "A1");
    private static final IncidentEvent REOPENED = new IncidentEvent.Reopened(ID, at(610), "witness");
    private static final IncidentEvent VOIDED = new IncidentEvent.Voided(ID, at(900), "duplicate");

    static final List<IncidentCommand> LIFE = List.of(
            record(0, NH),
            new IncidentCommand.AssessThrive(ID, at(50), "handler", FINDINGS),
            grade(60, 2),
            grade(61, 2),
            new IncidentCommand.AssessThrive(ID, at(110), "sergeant", FINDINGS),
            new IncidentCommand.SetGrade(ID, at(120), new Grade(1), "worse"),
            new IncidentCommand.MakeAppointment(ID, at(130), at(7_200), at(9_000)),
            new IncidentCommand.Dispatch(ID, at(200), "A1"),
            new IncidentCommand.Dispatch(ID, at(210), null),
            new IncidentCommand.Arrive(ID, at(300), "A1"),
            new IncidentCommand.Qualify(ID, at(310), HATE),
            new IncidentCommand.Resolve(ID, at(500)),
            close(600, DAMAGE),
            new IncidentCommand.Reopen(ID, at(610), "witness"),
            close(620, DAMAGE),
            new IncidentCommand.Reclassify(ID, at(700), INJURY),
            correct(800, null),
            new IncidentCommand.FlagTime(ID, at(300), "arrived", TimeFlag.SKIPPED_LOCAL_TIME),
            new IncidentCommand.VoidIncident(ID, at(900), "duplicate"));

    static final List<IncidentEvent> LIVED = List.of(
            RECORDED,
            new IncidentEvent.ThriveAssessed(ID, at(50), "handler", FINDINGS),
            GRADED,
            new IncidentEvent.ThriveReassessed(ID, at(110), "sergeant", FINDINGS),
            REGRADED,
            new IncidentEvent.AppointmentMade(ID, at(130), at(7_200), at(9_000)),
            new IncidentEvent.Dispatched(ID, at(200), "A1"),
            new IncidentEvent.Dispatched(ID, at(210), null),
            ARRIVED,
            new IncidentEvent.Qualified(ID, at(310), HATE),
            new IncidentEvent.Resolved(ID, at(500)),
            CLOSED,
            REOPENED,
            new IncidentEvent.Closed(ID, at(620), DAMAGE),
            new IncidentEvent.Reclassified(ID, at(700), DAMAGE, INJURY),
            new IncidentEvent.Corrected(ID, at(800), RTC, null, BEAT, PLACE),
            new IncidentEvent.TimeFlagged(ID, at(300), "arrived", TimeFlag.SKIPPED_LOCAL_TIME),
            VOIDED);

    private IncidentSamples() {}

    static Instant at(long second) {
        return Instant.parse("2024-11-22T07:00:00Z").plusSeconds(second);
    }

    static List<Arguments> known() {
        return List.of(
                arguments("the grade it has", List.of(RECORDED, GRADED), grade(70, 2)),
                arguments("a first grade after a regrade", List.of(RECORDED, GRADED, REGRADED), grade(60, 2)),
                arguments("a grade it had at that time", List.of(RECORDED, GRADED, REGRADED), grade(70, 2)),
                arguments("the code it has", List.of(RECORDED, CLOSED), reclassify(650, DAMAGE)),
                arguments("a code it had", List.of(RECORDED, CLOSED, reclassified()), reclassify(650, DAMAGE)),
                arguments("the values it has", List.of(RECORDED), correct(800, NH)),
                arguments("the qualifiers it has", List.of(RECORDED), new IncidentCommand.Qualify(ID, at(9), NONE)),
                arguments("a closing, reopened since", List.of(RECORDED, CLOSED, REOPENED), close(600, DAMAGE)));
    }

    static List<Arguments> inOrder() {
        return List.of(
                arguments(
                        "an arrival without dispatch",
                        List.of(RECORDED),
                        new IncidentCommand.Arrive(ID, at(300), "A1"),
                        ARRIVED),
                arguments(
                        "a further unit sent after one came upon it",
                        List.of(RECORDED, ARRIVED),
                        new IncidentCommand.Dispatch(ID, at(310), "A2"),
                        new IncidentEvent.Dispatched(ID, at(310), "A2")),
                arguments(
                        "an arrival before the closing, entered after it",
                        List.of(RECORDED, CLOSED),
                        new IncidentCommand.Arrive(ID, at(300), "A1"),
                        ARRIVED),
                arguments(
                        "a dispatch after reopening",
                        List.of(RECORDED, CLOSED, REOPENED),
                        new IncidentCommand.Dispatch(ID, at(700), null),
                        new IncidentEvent.Dispatched(ID, at(700), null)),
                arguments(
                        "a second resolution after reopening",
                        List.of(RECORDED, new IncidentEvent.Resolved(ID, at(500)), CLOSED, REOPENED),
                        new IncidentCommand.Resolve(ID, at(700)),
                        new IncidentEvent.Resolved(ID, at(700))),
                arguments(
                        "a code before closing",
                        List.of(RECORDED),
                        reclassify(100, INJURY),
                        new IncidentEvent.Reclassified(ID, at(100), null, INJURY)),
                arguments(
                        "a correction to an area of the record's day",
                        List.of(old("NH")),
                        correct(800, new AreaCode("OLD")),
                        new IncidentEvent.Corrected(ID, at(800), RTC, new AreaCode("OLD"), BEAT, PLACE)));
    }

    static List<Arguments> outOfOrder() {
        var dispatched = new IncidentEvent.Dispatched(ID, at(200), "A1");
        var assessed = new IncidentEvent.ThriveAssessed(ID, at(50), "handler", FINDINGS);
        var qualified = new IncidentEvent.Qualified(ID, at(310), HATE);
        var corrected = new IncidentEvent.Corrected(ID, at(800), RTC, null, null, null);
        return List.of(
                arguments(
                        "dispatched before it was recorded",
                        List.of(RECORDED),
                        new IncidentCommand.Dispatch(ID, at(-1), null),
                        new IncidentEvent.Dispatched(ID, at(-1), null)),
                arguments(
                        "dispatched after closing",
                        List.of(RECORDED, CLOSED),
                        new IncidentCommand.Dispatch(ID, at(601), null),
                        new IncidentEvent.Dispatched(ID, at(601), null)),
                arguments(
                        "arrived before dispatched",
                        List.of(RECORDED, dispatched),
                        new IncidentCommand.Arrive(ID, at(199), "A1"),
                        new IncidentEvent.Arrived(ID, at(199), "A1")),
                arguments(
                        "arrived after closing",
                        List.of(RECORDED, CLOSED),
                        new IncidentCommand.Arrive(ID, at(601), "A1"),
                        new IncidentEvent.Arrived(ID, at(601), "A1")),
                arguments(
                        "resolved before arrived",
                        List.of(RECORDED, ARRIVED),
                        new IncidentCommand.Resolve(ID, at(299)),
                        new IncidentEvent.Resolved(ID, at(299))),
                arguments(
                        "closed before arrived",
                        List.of(RECORDED, ARRIVED),
                        close(299, DAMAGE),
                        new IncidentEvent.Closed(ID, at(299), DAMAGE)),
                arguments(
                        "reopened before closed",
                        List.of(RECORDED, CLOSED),
                        new IncidentCommand.Reopen(ID, at(599), null),
                        new IncidentEvent.Reopened(ID, at(599), null)),
                arguments(
                        "regraded before graded",
                        List.of(RECORDED, GRADED),
                        grade(59, 3),
                        new IncidentEvent.Regraded(ID, at(59), new Grade(2), new Grade(3), null)),
                arguments(
                        "reassessed before assessed",
                        List.of(RECORDED, assessed),
                        new IncidentCommand.AssessThrive(ID, at(49), "x", FINDINGS),
                        new IncidentEvent.ThriveReassessed(ID, at(49), "x", FINDINGS)),
                arguments(
                        "reclassified before closed",
                        List.of(RECORDED, CLOSED),
                        reclassify(599, INJURY),
                        new IncidentEvent.Reclassified(ID, at(599), DAMAGE, INJURY)),
                arguments(
                        "qualified before it was qualified",
                        List.of(RECORDED, qualified),
                        new IncidentCommand.Qualify(ID, at(309), new TreeSet<>(List.of(Qualifier.DOMESTIC))),
                        new IncidentEvent.Qualified(ID, at(309), new TreeSet<>(List.of(Qualifier.DOMESTIC)))),
                arguments(
                        "corrected before it was corrected",
                        List.of(RECORDED, corrected),
                        correct(799, null),
                        new IncidentEvent.Corrected(ID, at(799), RTC, null, BEAT, PLACE)));
    }

    static List<Arguments> rejected() {
        return List.of(
                arguments(List.of(), new IncidentCommand.Arrive(ID, at(300), null), "not-recorded", ""),
                arguments(List.of(RECORDED, VOIDED), grade(60, 2), "voided", ""),
                arguments(List.of(RECORDED), record(1, NH), "already-recorded-differently", "id"),
                arguments(List.of(), record(0, new AreaCode("OLD")), "unknown-area", "area"),
                arguments(List.of(RECORDED), correct(800, new AreaCode("XX")), "unknown-area", "area"),
                arguments(List.of(RECORDED), grade(60, 9), "unknown-grade", "grade"),
                arguments(List.of(old("NH")), gradeOn("2020-03-10T23:59:59Z", 4), "unknown-grade", "grade"),
                arguments(List.of(RECORDED), assess(finding("P", ThriveLevel.LOW)), "unknown-letter", "findings"),
                arguments(List.of(RECORDED), assess(), "bad-findings", "findings"),
                arguments(
                        List.of(RECORDED),
                        assess(finding("T", ThriveLevel.LOW), finding("T", ThriveLevel.HIGH)),
                        "bad-findings",
                        "findings"),
                arguments(
                        List.of(RECORDED),
                        new IncidentCommand.MakeAppointment(ID, at(1), at(5), at(5)),
                        "bad-appointment",
                        "end"),
                arguments(
                        List.of(RECORDED, new IncidentEvent.Resolved(ID, at(500))),
                        new IncidentCommand.Resolve(ID, at(501)),
                        "already-resolved",
                        "at"),
                arguments(List.of(RECORDED, CLOSED), close(601, DAMAGE), "already-closed", ""),
                arguments(List.of(RECORDED), new IncidentCommand.Reopen(ID, at(610), null), "not-closed", ""));
    }

    private static IncidentCommand record(long second, AreaCode area) {
        return new IncidentCommand.RecordIncident(ID, at(second), RTC, area, BEAT, PLACE, NONE);
    }

    private static IncidentEvent old(String area) {
        Instant then = Instant.parse("2020-03-10T12:00:00Z");
        return new IncidentEvent.Recorded(ID, then, RTC, new AreaCode(area), BEAT, PLACE, NONE);
    }

    private static IncidentEvent reclassified() {
        return new IncidentEvent.Reclassified(ID, at(700), DAMAGE, INJURY);
    }

    private static IncidentCommand grade(long second, int number) {
        return new IncidentCommand.SetGrade(ID, at(second), new Grade(number), null);
    }

    private static IncidentCommand gradeOn(String time, int number) {
        return new IncidentCommand.SetGrade(ID, Instant.parse(time), new Grade(number), null);
    }

    private static IncidentCommand close(long second, ClosingCode code) {
        return new IncidentCommand.Close(ID, at(second), code);
    }

    private static IncidentCommand reclassify(long second, ClosingCode code) {
        return new IncidentCommand.Reclassify(ID, at(second), code);
    }

    private static IncidentCommand correct(long second, @Nullable AreaCode area) {
        return new IncidentCommand.Correct(ID, at(second), RTC, area, BEAT, PLACE);
    }

    private static IncidentCommand assess(ThriveFinding... findings) {
        return new IncidentCommand.AssessThrive(ID, at(50), "handler", List.of(findings));
    }

    private static ThriveFinding finding(String letter, ThriveLevel level) {
        return new ThriveFinding(new ThriveLetter(letter), level, "because");
    }
}
