package org.thriveline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thriveline.analysis.QuestionEvent;
import org.thriveline.analysis.QuestionId;
import org.thriveline.analysis.QuestionKind;
import org.thriveline.analysis.SeriesEvent;
import org.thriveline.analysis.SeriesId;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.crime.CrimeDetails;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.crime.CrimeId;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.intake.FileId;
import org.thriveline.intake.ImportEvent;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.person.DetailsId;
import org.thriveline.person.PersonEvent;
import org.thriveline.person.Sealed;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.ThriveLetter;
import org.thriveline.policy.TimeFlag;
import org.thriveline.report.PublishedEvent;
import org.thriveline.report.PublishedFigure;
import org.thriveline.report.ReportEvent;
import org.thriveline.report.ReportId;
import org.thriveline.report.Standing;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/** One event of every kind with every field filled in: what the files in {@code stored-forms} hold. */
final class StoredForms {
    private static final Instant AT = Instant.parse("2024-11-22T07:00:00.250Z");
    private static final Instant LATER = Instant.parse("2024-11-22T09:00:00Z");
    private static final AreaCode AREA = new AreaCode("NH");
    private static final PersonKey PERSON = new PersonKey("k4Tq");

    private StoredForms() {}

    static List<Object> all() {
        return Stream.of(
                        calls(),
                        incidents(),
                        missing(),
                        searches(),
                        crimes(),
                        series(),
                        questions(),
                        reports(),
                        published(),
                        imports(),
                        persons())
                .<Object>flatMap(List::stream)
                .toList();
    }

    private static List<CallEvent> calls() {
        CallId id = new CallId("C-1");
        return List.of(
                new CallEvent.Received(id, AT, Line.EMERGENCY, PERSON, AREA),
                new CallEvent.Answered(id, AT),
                new CallEvent.Abandoned(id, AT, AbandonStage.BEFORE_QUEUE_MESSAGE),
                new CallEvent.Ended(id, AT),
                new CallEvent.LedToIncident(id, AT, "24-071089"),
                new CallEvent.Corrected(id, AT, Line.NON_EMERGENCY, PERSON, AREA),
                new CallEvent.Voided(id, AT, "test call"),
                new CallEvent.TimeFlagged(id, AT, "answered", TimeFlag.OUT_OF_ORDER));
    }

    private static List<IncidentEvent> incidents() {
        IncidentId id = new IncidentId("24-071089");
        OpeningCode opening = new OpeningCode("road traffic collision");
        ClosingCode closing = new ClosingCode("damage only");
        BeatCode beat = new BeatCode("N22");
        PlaceKey place = new PlaceKey("p9Zz");
        var qualifiers = new TreeSet<>(List.of(Qualifier.values()));
        var findings = List.of(new ThriveFinding(new ThriveLetter("T"), ThriveLevel.HIGH, "fast road"));
        return List.of(
                new IncidentEvent.Recorded(id, AT, opening, AREA, beat, place, qualifiers),
                new IncidentEvent.ThriveAssessed(id, AT, "handler 12", findings),
                new IncidentEvent.ThriveReassessed(id, AT, "sergeant 3", findings),
                new IncidentEvent.Graded(id, AT, new Grade(2)),
                new IncidentEvent.Regraded(id, AT, new Grade(2), new Grade(1), "injury reported"),
                new IncidentEvent.AppointmentMade(id, AT, LATER, LATER.plusSeconds(1_800)),
                new IncidentEvent.Dispatched(id, AT, "A1"),
                new IncidentEvent.Arrived(id, AT, "A1"),
                new IncidentEvent.Resolved(id, AT),
                new IncidentEvent.Closed(id, AT, closing),
                new IncidentEvent.Reopened(id, AT, "witness came forward"),
                new IncidentEvent.Reclassified(id, AT, closing, new ClosingCode("injury")),
                new IncidentEvent.Qualified(id, AT, qualifiers),
                new IncidentEvent.Corrected(id, AT, opening, AREA, beat, place),
                new IncidentEvent.Voided(id, AT, "duplicate"),
                new IncidentEvent.TimeFlagged(id, AT, "arrived", TimeFlag.AMBIGUOUS_LOCAL_TIME));
    }

    private static List<MissingEvent> missing() {
        MissingId id = new MissingId("M-1");
        RiskLevel low = new RiskLevel("low");
        return List.of(
                new MissingEvent.Reported(id, AT, PERSON, AgeGroup.CHILD, MissingFrom.CARE_HOME, low, AREA),
                new MissingEvent.RiskChanged(id, AT, low, new RiskLevel("high")),
                new MissingEvent.Found(id, AT),
                new MissingEvent.Interviewed(id, AT),
                new MissingEvent.Closed(id, AT),
                new MissingEvent.Corrected(id, AT, PERSON, AgeGroup.ADULT, MissingFrom.KEY_LOCATION, AREA),
                new MissingEvent.Voided(id, AT, "duplicate"),
                new MissingEvent.TimeFlagged(id, AT, "found", TimeFlag.SKIPPED_LOCAL_TIME));
    }

    private static List<SearchEvent> searches() {
        SearchId id = new SearchId("leicestershire-2024-11-1");
        var details = new SearchDetails(
                "Person search",
                true,
                "Op Sceptre",
                52.6341,
                -1.1377,
                "Male",
                "18-24",
                "White - English/Welsh/Scottish/Northern Irish/British",
                "White",
                "Misuse of Drugs Act 1971 (section 23)",
                "Controlled drugs",
                false);
        return List.of(
                new SearchEvent.Recorded(id, AT, "leicestershire", AREA, details),
                new SearchEvent.OutcomeRecorded(id, AT, "Arrest", true),
                new SearchEvent.Corrected(id, AT, AREA, details),
                new SearchEvent.Voided(id, AT, "duplicate"),
                new SearchEvent.TimeFlagged(id, AT, "outcome-recorded", TimeFlag.OUT_OF_ORDER));
    }

    private static List<CrimeEvent> crimes() {
        CrimeId id = new CrimeId("6db3b1-2024-11");
        var details = new CrimeDetails(
                "Burglary", "On or near High Street", 52.6341, -1.1377, "E01013618", "Leicester 011F", "attempted");
        BeatCode beat = new BeatCode("N22");
        return List.of(
                new CrimeEvent.Recorded(id, AT, YearMonth.of(2024, 11), "Leicestershire Police", AREA, beat, details),
                new CrimeEvent.OutcomeRecorded(id, AT, "Local resolution"),
                new CrimeEvent.Corrected(id, AT, AREA, beat, details),
                new CrimeEvent.Voided(id, AT, "duplicate"));
    }

    private static List<SeriesEvent> series() {
        SeriesId id = new SeriesId("calls.999");
        LocalDate day = LocalDate.of(2020, 3, 11);
        return List.of(
                new SeriesEvent.Rebased(id, AT, "analyst", day, AREA, "nine areas from this day"),
                new SeriesEvent.RebaseWithdrawn(id, AT, "analyst", day, AREA, "the areas did not matter"));
    }

    private static List<QuestionEvent> questions() {
        QuestionId id = new QuestionId("7f3e");
        var asked = new TreeMap<>(Map.of("measure", "calls.999", "by", "month"));
        return List.of(
                new QuestionEvent.Saved(id, AT, "analyst", "999 by month", QuestionKind.SERIES, asked, LATER),
                new QuestionEvent.Withdrawn(id, AT, "analyst"));
    }

    private static List<ReportEvent> reports() {
        ReportId id = new ReportId("q2");
        return List.of(
                new ReportEvent.Drafted(id, AT, "reporter", StoredSnapshot.snapshot(), "ab12"),
                new ReportEvent.Commented(id, AT, "analyst", "calls", "Up by {{calls.999.change}}."),
                new ReportEvent.Reviewed(id, AT, "analyst"),
                new ReportEvent.Published(id, AT, "reporter"),
                new ReportEvent.Withdrawn(id, AT, "reporter", "a slip"));
    }

    private static List<PublishedEvent> published() {
        PublishedFigure figure = new PublishedFigure(
                2,
                "crime.all",
                "3.1",
                "All crime",
                new BigDecimal("23116"),
                new BigDecimal("21327"),
                new BigDecimal("1789"),
                new BigDecimal("8.4"),
                new TreeMap<>(Map.of("2018-07", new BigDecimal("7700"))),
                new Standing(5, 22, new BigDecimal("14.80")));
        return List.of(new PublishedEvent.BroughtIn("2018/19-Q2", AT, "reporter", "The Panel", List.of(figure)));
    }

    private static List<ImportEvent> imports() {
        return List.of(new ImportEvent.Ended(
                new FileId("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                AT,
                "intake",
                "week35.csv",
                120,
                3,
                AT.minusSeconds(60),
                AT));
    }

    private static List<PersonEvent> persons() {
        return List.of(
                new PersonEvent.Described(
                        new DetailsId("call-C-1"), AT, "intake", PERSON, new Sealed(1, "bm9uY2UgYW5kIHNlYWxlZA")),
                new PersonEvent.Erased(PERSON, AT, "admin", "asked for it", 1));
    }
}
