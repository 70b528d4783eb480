package org.thriveline.figures;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.crime.CrimeDetails;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.crime.CrimeId;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.Timed;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/** Made-up histories of records of all kinds, in whatever order: entered late, corrected, voided, begun again. */
public final class Histories {
    /** Two versions, the second from the middle of the quarter, with other targets and clocks. */
    public static final Policies POLICIES = Lives.POLICIES;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<Instant> EDGES = List.of(
            Instant.parse("2018-03-31T23:00:00Z"),
            Instant.parse("2018-06-30T23:00:00Z"),
            Instant.parse("2018-08-14T23:00:00Z"),
            Instant.parse("2018-09-30T23:00:00Z"));
    private static final int DAY = 86_400;
    private static final int NEAR = 7_200;
    private static final List<String> OBJECTS = List.of(
            "Offensive weapons",
            " offensive weapon",
            "Controlled drugs",
            "Article for use in theft",
            "Articles for use in theft",
            "Psychoactive substances",
            "Crossbows");
    private static final List<String> OUTCOMES = List.of(
            "Arrest",
            "Suspect arrested",
            "A no further action disposal",
            "Nothing found - no further action",
            "Local resolution",
            "Article found");
    private static final List<String> CATEGORIES = List.of("Burglary", "Drugs", "Anti-social behaviour", "New kind");

    private final SplittableRandom random;
    private final Map<String, Instant> begun = new HashMap<>();

    private Histories(SplittableRandom random) {
        this.random = random;
    }

    /** Returns so many events of some fifty records. */
    public static List<Timed> anyhow(SplittableRandom random, int size) {
        Histories histories = new Histories(random);
        List<Timed> events = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            events.add(histories.event());
        }
        return events;
    }

    private Timed event() {
        String number = "18-" + random.nextInt(12);
        return switch (random.nextInt(5)) {
            case 0 -> call(new CallId(number));
            case 1, 2 -> incident(new IncidentId(number));
            case 3 -> random.nextBoolean() ? missing(new MissingId(number)) : crime(new CrimeId(number));
            default -> search(new SearchId(number));
        };
    }

    private CallEvent call(CallId id) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new CallEvent.Received(id, begin(id), any(Line.values()), null, area());
            case 3, 4 -> new CallEvent.Answered(id, soon(id, 20));
            case 5 -> new CallEvent.Abandoned(id, soon(id, 60), any(AbandonStage.values()));
            case 6 -> new CallEvent.Corrected(id, anyTime(), any(Line.values()), null, area());
            default ->
                random.nextBoolean()
                        ? new CallEvent.Voided(id, anyTime(), "test")
                        : new CallEvent.Ended(id, soon(id, NEAR));
        };
    }

    private IncidentEvent incident(IncidentId id) {
        Grade grade = new Grade(1 + random.nextInt(5));
        OpeningCode opening = new OpeningCode("rtc");
        return switch (random.nextInt(14)) {
            case 0, 1, 2 ->
                new IncidentEvent.Recorded(
                        id, begin(id), opening, area(), beat(), null, Qualifier.sorted(qualifiers()));
            case 3, 4 -> new IncidentEvent.Graded(id, soon(id, 900), grade);
            case 5 -> new IncidentEvent.Regraded(id, soon(id, NEAR), grade, new Grade(1 + random.nextInt(3)), null);
            case 6, 7 -> new IncidentEvent.Dispatched(id, soon(id, 1_800), null);
            case 8, 9 -> new IncidentEvent.Arrived(id, soon(id, NEAR), null);
            case 10 -> new IncidentEvent.Qualified(id, anyTime(), Qualifier.sorted(qualifiers()));
            case 11 -> new IncidentEvent.Corrected(id, anyTime(), opening, area(), beat(), null);
            case 12 -> new IncidentEvent.Closed(id, anyTime(), new ClosingCode("theft"));
            default ->
                random.nextBoolean()
                        ? new IncidentEvent.Voided(id, anyTime(), "test")
                        : new IncidentEvent.Reopened(id, anyTime(), null);
        };
    }

    private MissingEvent missing(MissingId id) {
        PersonKey person = new PersonKey("p" + random.nextInt(4));
        AgeGroup age = any(AgeGroup.values());
        RiskLevel risk = new RiskLevel("high");
        return switch (random.nextInt(5)) {
            case 0, 1 -> new MissingEvent.Reported(id, anyTime(), person, age, MissingFrom.HOME, risk, area());
            case 2 -> new MissingEvent.Corrected(id, anyTime(), person, age, MissingFrom.HOME, area());
            case 3 -> new MissingEvent.RiskChanged(id, anyTime(), risk, risk);
            default -> new MissingEvent.Voided(id, anyTime(), "test");
        };
    }

    private SearchEvent search(SearchId id) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new SearchEvent.Recorded(id, anyTime(), "kent", area(), object());
            case 2, 3 ->
                new SearchEvent.OutcomeRecorded(
                        id, anyTime(), any(OUTCOMES), random.nextInt(3) == 0 ? null : random.nextBoolean());
            case 4 -> new SearchEvent.Corrected(id, anyTime(), area(), object());
            default -> new SearchEvent.Voided(id, anyTime(), "test");
        };
    }

    private CrimeEvent crime(CrimeId id) {
        CrimeDetails details = new CrimeDetails(any(CATEGORIES), null, null, null, null, null, null);
        YearMonth month = YearMonth.of(2018, 5 + random.nextInt(6));
        Instant at = month.atDay(1).atStartOfDay(LONDON).toInstant();
        return switch (random.nextInt(4)) {
            case 0, 1 -> new CrimeEvent.Recorded(id, at, month, "Kent Police", area(), beat(), details);
            case 2 -> new CrimeEvent.Corrected(id, at, area(), beat(), details);
            default -> new CrimeEvent.Voided(id, at, "test");
        };
    }

    private Instant begin(Object id) {
        Instant at = anyTime();
        begun.put(id.toString(), at);
        return at;
    }

    private Instant soon(Object id, int within) {
        return begun.getOrDefault(id.toString(), EDGES.getFirst()).plusSeconds(random.nextInt(within));
    }

    /** At the edges of the quarters, or anywhere around them. */
    private Instant anyTime() {
        Instant edge = EDGES.get(random.nextInt(EDGES.size()));
        return random.nextInt(3) == 0
                ? edge.plusSeconds(random.nextInt(3) - 1)
                : edge.plusSeconds(random.nextInt(120 * DAY) - 60L * DAY);
    }

    private @Nullable AreaCode area() {
        return random.nextInt(4) == 0 ? null : new AreaCode(any("NC", "NH", "OLD"));
    }

    private @Nullable BeatCode beat() {
        return random.nextInt(3) == 0 ? null : new BeatCode(any("N01", "N02"));
    }

    private SearchDetails object() {
        String object = random.nextInt(6) == 0 ? null : any(OBJECTS);
        return new SearchDetails("Person search", null, null, null, null, null, null, null, null, null, object, null);
    }

    private List<Qualifier> qualifiers() {
        return Arrays.stream(Qualifier.values())
                .filter(_ -> random.nextInt(3) == 0)
                .toList();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T extends @Nullable Object> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
