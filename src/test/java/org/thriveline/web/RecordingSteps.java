package org.thriveline.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
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
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.ThriveLetter;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;
import org.thriveline.web.RecordingTest.Step;

/** Every way of recording by hand, each on a record of its own. */
final class RecordingSteps {
    private static final Instant AT = Instant.parse("2026-11-22T06:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-22T06:40:00Z");
    private static final String DETAILS =
            "{\"type\":\"Person search\",\"partOfOperation\":false,\"latitude\":52.6,\"longitude\":-1.1,"
                    + "\"gender\":\"Male\",\"ageRange\":\"18-24\",\"object\":\"Controlled drugs\"}";

    private final List<Step> steps = new ArrayList<>();

    private RecordingSteps() {}

    static List<Step> all() {
        RecordingSteps all = new RecordingSteps();
        all.calls();
        all.incidents();
        all.missing();
        all.searches();
        all.crimes();
        return List.copyOf(all.steps);
    }

    static CallEvent received(String id, Instant at) {
        return new CallEvent.Received(new CallId(id), at, Line.NON_EMERGENCY, null, null);
    }

    private void calls() {
        Kind<CallId> calls = new Kind<>("call", "calls", CallId::new);
        var caller = ServedWiring.KEYS.personKey("07700 900123");
        var area = new AreaCode("NH");
        Step call = calls.first(
                "\"line\":\"999\",\"caller\":\"07700 900123\",\"area\":\"NH\"",
                id -> new CallEvent.Received(id, AT, Line.EMERGENCY, caller, area));
        Step plain = calls.first("\"line\":\"101\"", id -> received(id.value(), AT));
        steps.add(call);
        Step answer = calls.next(plain, "answer", "", id -> new CallEvent.Answered(id, LATER));
        steps.add(answer);
        steps.add(calls.next(
                plain,
                "abandonment",
                ",\"stage\":\"in-queue\"",
                id -> new CallEvent.Abandoned(id, LATER, AbandonStage.IN_QUEUE)));
        steps.add(calls.next(plain, "end", "", id -> new CallEvent.Ended(id, LATER)));
        steps.add(calls.next(
                plain, "incident", ",\"incident\":\"I-7\"", id -> new CallEvent.LedToIncident(id, LATER, "I-7")));
        steps.add(calls.next(
                plain,
                "correction",
                ",\"line\":\"online\",\"area\":null",
                id -> new CallEvent.Corrected(id, LATER, Line.ONLINE, null, null)));
        steps.add(calls.next(
                plain, "void", ",\"reason\":\"a test call\"", id -> new CallEvent.Voided(id, LATER, "a test call")));
    }

    private void incidents() {
        Kind<IncidentId> incidents = new Kind<>("incident", "incidents", IncidentId::new);
        var opening = new OpeningCode("burglary");
        var closing = new ClosingCode("theft");
        var hate = new TreeSet<>(List.of(Qualifier.DOMESTIC, Qualifier.HATE));
        var place = ServedWiring.KEYS.placeKey("1 High Street");
        Step plain = incidents.first(
                "\"opening\":\"burglary\"",
                id -> new IncidentEvent.Recorded(id, AT, opening, null, null, null, new TreeSet<>()));
        steps.add(plain);
        steps.add(incidents.first(
                "\"opening\":\"burglary\",\"area\":\"NH\",\"beat\":\"N22\",\"place\":\"1 High"
                        + " Street\",\"qualifiers\":[\"hate\",\"domestic\"]",
                id -> new IncidentEvent.Recorded(
                        id, AT, opening, new AreaCode("NH"), new BeatCode("N22"), place, hate)));
        steps.add(incidents.next(
                plain,
                "thrive",
                ",\"findings\":[{\"letter\":\"T\",\"level\":\"high\",\"words\":\"still there\"}]",
                id -> new IncidentEvent.ThriveAssessed(
                        id,
                        LATER,
                        "intake",
                        List.of(new ThriveFinding(new ThriveLetter("T"), ThriveLevel.HIGH, "still there")))));
        Step grade =
                incidents.next(plain, "grade", ",\"grade\":1", id -> new IncidentEvent.Graded(id, LATER, new Grade(1)));
        steps.add(grade);
        steps.add(incidents.next(
                grade,
                "grade",
                ",\"grade\":2,\"reason\":\"suspect gone\"",
                id -> new IncidentEvent.Regraded(id, LATER, new Grade(1), new Grade(2), "suspect gone")));
        steps.add(incidents.next(
                plain,
                "appointment",
                ",\"start\":\"2026-11-23T09:00:00+01:00\",\"end\":\"2026-11-23T10:00:00Z\"",
                id -> new IncidentEvent.AppointmentMade(
                        id, LATER, Instant.parse("2026-11-23T08:00:00Z"), Instant.parse("2026-11-23T10:00:00Z"))));
        steps.add(incidents.next(
                plain, "dispatch", ",\"unit\":\"NH21\"", id -> new IncidentEvent.Dispatched(id, LATER, "NH21")));
        steps.add(incidents.next(plain, "arrival", "", id -> new IncidentEvent.Arrived(id, LATER, null)));
        steps.add(incidents.next(plain, "resolution", "", id -> new IncidentEvent.Resolved(id, LATER)));
        Step closure = incidents.next(
                plain, "closure", ",\"closing\":\"theft\"", id -> new IncidentEvent.Closed(id, LATER, closing));
        steps.add(closure);
        steps.add(incidents.next(
                closure,
                "reopening",
                ",\"reason\":\"new evidence\"",
                id -> new IncidentEvent.Reopened(id, LATER, "new evidence")));
        steps.add(incidents.next(
                closure,
                "reclassification",
                ",\"to\":\"robbery\"",
                id -> new IncidentEvent.Reclassified(id, LATER, closing, new ClosingCode("robbery"))));
        steps.add(incidents.next(
                plain,
                "qualifiers",
                ",\"qualifiers\":[\"domestic\",\"hate\"]",
                id -> new IncidentEvent.Qualified(id, LATER, hate)));
        steps.add(incidents.next(
                plain,
                "correction",
                ",\"opening\":\"robbery\",\"area\":\"NL\"",
                id -> new IncidentEvent.Corrected(
                        id, LATER, new OpeningCode("robbery"), new AreaCode("NL"), null, null)));
        steps.add(incidents.next(
                plain,
                "void",
                ",\"reason\":\"a duplicate\"",
                id -> new IncidentEvent.Voided(id, LATER, "a duplicate")));
    }

    private void missing() {
        Kind<MissingId> missing = new Kind<>("missing", "missing-persons", MissingId::new);
        var person = ServedWiring.KEYS.personKey("N. N.");
        var other = ServedWiring.KEYS.personKey("M. M.");
        Step report = missing.first(
                "\"person\":\"N. N.\",\"age\":\"child\",\"from\":\"care-home\",\"risk\":\"medium\",\"area\":\"NH\"",
                id -> new MissingEvent.Reported(
                        id,
                        AT,
                        person,
                        AgeGroup.CHILD,
                        MissingFrom.CARE_HOME,
                        new RiskLevel("medium"),
                        new AreaCode("NH")));
        steps.add(report);
        steps.add(missing.next(
                report,
                "risk",
                ",\"risk\":\"high\"",
                id -> new MissingEvent.RiskChanged(id, LATER, new RiskLevel("medium"), new RiskLevel("high"))));
        Step found = missing.next(report, "found", "", id -> new MissingEvent.Found(id, LATER));
        steps.add(found);
        steps.add(missing.next(found, "interview", "", id -> new MissingEvent.Interviewed(id, LATER)));
        steps.add(missing.next(found, "closure", "", id -> new MissingEvent.Closed(id, LATER)));
        steps.add(missing.next(
                report,
                "correction",
                ",\"person\":\"M. M.\",\"age\":\"adult\",\"from\":\"home\"",
                id -> new MissingEvent.Corrected(id, LATER, other, AgeGroup.ADULT, MissingFrom.HOME, null)));
        steps.add(missing.next(
                report,
                "void",
                ",\"reason\":\"a duplicate\"",
                id -> new MissingEvent.Voided(id, LATER, "a duplicate")));
    }

    private void searches() {
        Kind<SearchId> searches = new Kind<>("stopsearch", "stop-searches", SearchId::new);
        var details = new SearchDetails(
                "Person search", false, null, 52.6, -1.1, "Male", "18-24", null, null, null, "Controlled drugs", null);
        Step search = searches.first(
                "\"force\":\"leicestershire\",\"details\":" + DETAILS,
                id -> new SearchEvent.Recorded(id, AT, "leicestershire", null, details));
        steps.add(search);
        steps.add(searches.next(
                search,
                "outcome",
                ",\"outcome\":\"Arrest\",\"linked\":true",
                id -> new SearchEvent.OutcomeRecorded(id, LATER, "Arrest", true)));
        steps.add(searches.next(
                search,
                "correction",
                ",\"area\":\"NL\",\"details\":" + DETAILS,
                id -> new SearchEvent.Corrected(id, LATER, new AreaCode("NL"), details)));
        steps.add(searches.next(
                search, "void", ",\"reason\":\"a duplicate\"", id -> new SearchEvent.Voided(id, LATER, "a duplicate")));
    }

    private void crimes() {
        Kind<CrimeId> crimes = new Kind<>("crime", "crimes", CrimeId::new);
        var details = new CrimeDetails("Burglary", "On or near High Street", null, null, null, null, null);
        String told = "\"details\":{\"category\":\"Burglary\",\"location\":\"On or near High Street\"}";
        YearMonth month = YearMonth.of(2026, 11);
        Step crime = crimes.first(
                "\"month\":\"2026-11\",\"force\":\"Leicestershire Police\"," + told,
                id -> new CrimeEvent.Recorded(id, AT, month, "Leicestershire Police", null, null, details));
        steps.add(crime);
        steps.add(crimes.next(
                crime,
                "outcome",
                ",\"outcome\":\"Local resolution\"",
                id -> new CrimeEvent.OutcomeRecorded(id, LATER, "Local resolution")));
        steps.add(crimes.next(
                crime,
                "correction",
                ",\"area\":\"NL\",\"beat\":\"N62\"," + told,
                id -> new CrimeEvent.Corrected(id, LATER, new AreaCode("NL"), new BeatCode("N62"), details)));
        steps.add(crimes.next(
                crime, "void", ",\"reason\":\"a duplicate\"", id -> new CrimeEvent.Voided(id, LATER, "a duplicate")));
    }

    /** One kind of record: how its streams and its paths are called. */
    private final class Kind<I> {
        private final String stream;
        private final String path;
        private final Function<String, I> newId;

        Kind(String stream, String path, Function<String, I> newId) {
            this.stream = stream;
            this.path = "/api/v1/" + path;
            this.newId = newId;
        }

        Step first(String fields, Function<I, Object> event) {
            String id = "step-" + steps.size() + "-" + fields.length();
            String body = "{\"id\":\"" + id + "\",\"at\":\"" + AT + "\"," + fields + "}";
            return new Step(stream + "-" + id, id, path, body, event.apply(newId.apply(id)), List.of());
        }

        /** Returns a step on a new record that has come as far as another. */
        Step next(Step after, String sub, String fields, Function<I, Object> event) {
            String id = "step-" + steps.size();
            List<Step> before = new ArrayList<>();
            after.before().forEach(step -> before.add(moved(step, id)));
            before.add(moved(after, id));
            String body = "{\"at\":\"" + LATER + "\"" + fields + "}";
            return new Step(
                    stream + "-" + id, id, path + "/" + id + "/" + sub, body, event.apply(newId.apply(id)), before);
        }

        private Step moved(Step step, String id) {
            return new Step(
                    stream + "-" + id,
                    id,
                    step.path().replace(step.id(), id),
                    step.body().replace(step.id(), id),
                    step.event(),
                    List.of());
        }
    }
}
