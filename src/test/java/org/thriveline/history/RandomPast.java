package org.thriveline.history;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.log.LogEvent;
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
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.ThriveLetter;
import org.thriveline.policy.Timed;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/**
 * Three days of records as people make them: most steps recorded at once, some hours later, some corrected, some voided. The same for
 * the same seed.
 */
final class RandomPast {
    static final Instant FROM = Instant.parse("2026-06-01T05:00:00Z");
    static final Duration LENGTH = Duration.ofDays(3);
    private static final String METADATA = "{\"simulated\":\"true\",\"source\":\"test\"}";
    private static final List<String> AREAS = List.of("NC", "NE", "NN", "NH");

    private final SplittableRandom random;
    private final List<LogEvent> events = new ArrayList<>();

    private RandomPast(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns its units of work, in the order in which they were recorded. */
    static List<List<LogEvent>> of(long seed, int records) {
        RandomPast past = new RandomPast(seed);
        for (int record = 0; record < records; record++) {
            past.record(record);
        }
        past.events.sort(Comparator.comparing(LogEvent::recordedAt));
        return past.units();
    }

    private List<List<LogEvent>> units() {
        List<List<LogEvent>> units = new ArrayList<>();
        for (int next = 0; next < events.size(); ) {
            int end = Math.min(events.size(), next + 1 + (random.nextInt(4) == 0 ? 1 : 0));
            boolean sameStream =
                    end - next == 2 && String.valueOf(events.get(next).stream()).equals(events.get(next + 1).stream());
            units.add(List.copyOf(events.subList(next, sameStream ? next + 1 : end)));
            next += units.getLast().size();
        }
        return units;
    }

    private void record(int number) {
        Telling telling = new Telling(FROM.plusSeconds(random.nextLong(LENGTH.toSeconds())));
        switch (random.nextInt(10)) {
            case 0 -> missing(telling, new MissingId("m" + number));
            case 1 -> search(telling, new SearchId("s" + number));
            case 2, 3, 4 -> call(telling, new CallId("c" + number), null);
            default -> {
                IncidentId id = new IncidentId("i" + number);
                if (random.nextBoolean()) {
                    call(new Telling(telling.now), new CallId("c" + number), id.value());
                }
                incident(telling, id);
            }
        }
    }

    private void call(Telling telling, CallId id, @Nullable String incident) {
        Line line = List.of(Line.EMERGENCY, Line.NON_EMERGENCY, Line.ONLINE).get(random.nextInt(3));
        telling.say(new CallEvent.Received(id, telling.now, line, caller(), area()));
        if (incident == null && random.nextInt(6) == 0) {
            telling.say(new CallEvent.Abandoned(id, telling.after(90), AbandonStage.IN_QUEUE));
            return;
        }
        telling.say(new CallEvent.Answered(id, telling.after(60)));
        if (incident != null) {
            telling.say(new CallEvent.LedToIncident(id, telling.after(120), incident));
        }
        telling.say(new CallEvent.Ended(id, telling.after(600)));
        if (random.nextInt(12) == 0) {
            telling.say(new CallEvent.Corrected(id, telling.after(40_000), Line.NON_EMERGENCY, caller(), area()));
        }
        if (random.nextInt(15) == 0) {
            telling.say(new CallEvent.Voided(id, telling.after(40_000), "test"));
        }
    }

    private void incident(Telling telling, IncidentId id) {
        telling.say(new IncidentEvent.Recorded(
                id, telling.now, new OpeningCode("rtc"), area(), null, place(), Qualifier.sorted(qualifiers())));
        if (random.nextBoolean()) {
            List<ThriveFinding> findings =
                    List.of(new ThriveFinding(new ThriveLetter("T"), ThriveLevel.MEDIUM, "words"));
            telling.say(new IncidentEvent.ThriveAssessed(id, telling.after(600), "assessor", findings));
        }
        Grade grade = new Grade(1 + random.nextInt(4));
        boolean graded = random.nextInt(8) > 0;
        if (graded) {
            telling.say(new IncidentEvent.Graded(id, telling.after(600), grade));
            if (random.nextInt(5) == 0) {
                Grade other = new Grade(1 + grade.number() % 4);
                telling.say(new IncidentEvent.Regraded(id, telling.after(3_000), grade, other, null));
            }
            telling.say(new IncidentEvent.Dispatched(id, telling.after(4_000), null));
            telling.say(new IncidentEvent.Arrived(id, telling.after(2_000), null));
        }
        if (random.nextInt(6) == 0) {
            telling.say(new IncidentEvent.Qualified(id, telling.after(3_000), Qualifier.sorted(qualifiers())));
        }
        if (random.nextInt(8) > 0) {
            telling.say(new IncidentEvent.Closed(id, telling.after(20_000), new ClosingCode("rtc")));
            if (graded && random.nextInt(12) == 0) {
                telling.say(new IncidentEvent.Reopened(id, telling.after(20_000), null));
                // Voiding one takes back its last opening only: what is usual does not keep those before.
                return;
            }
        }
        if (random.nextInt(8) == 0) {
            telling.say(new IncidentEvent.Corrected(
                    id, telling.after(40_000), new OpeningCode("assault"), area(), null, place()));
        }
        if (random.nextInt(12) == 0) {
            telling.say(new IncidentEvent.Voided(id, telling.after(40_000), "test"));
        }
    }

    private void missing(Telling telling, MissingId id) {
        RiskLevel high = new RiskLevel("high");
        telling.say(new MissingEvent.Reported(
                id, telling.now, person(), AgeGroup.CHILD, MissingFrom.HOME, new RiskLevel("medium"), area()));
        if (random.nextBoolean()) {
            telling.say(new MissingEvent.RiskChanged(id, telling.after(9_000), new RiskLevel("medium"), high));
        }
        if (random.nextInt(4) == 0) {
            telling.say(new MissingEvent.Corrected(
                    id, telling.after(40_000), person(), AgeGroup.ADULT, MissingFrom.HOME, area()));
        }
        if (random.nextInt(4) > 0) {
            telling.say(new MissingEvent.Found(id, telling.after(60_000)));
        } else if (random.nextBoolean()) {
            telling.say(new MissingEvent.Voided(id, telling.after(40_000), "test"));
        }
    }

    private void search(Telling telling, SearchId id) {
        telling.say(new SearchEvent.Recorded(id, telling.now, "leicestershire", area(), details("Fireworks")));
        if (random.nextBoolean()) {
            telling.say(new SearchEvent.OutcomeRecorded(id, telling.after(4_000), "Arrest", true));
        }
        if (random.nextInt(4) == 0) {
            telling.say(new SearchEvent.Corrected(id, telling.after(40_000), area(), details("Stolen goods")));
        }
        if (random.nextInt(6) == 0) {
            telling.say(new SearchEvent.Voided(id, telling.after(40_000), "test"));
        }
    }

    private static SearchDetails details(String object) {
        return new SearchDetails("Person search", null, null, null, null, null, null, null, null, null, object, null);
    }

    private @Nullable AreaCode area() {
        int which = random.nextInt(AREAS.size() + 1);
        return which == AREAS.size() ? null : new AreaCode(AREAS.get(which));
    }

    private @Nullable PersonKey caller() {
        return random.nextInt(3) == 0 ? null : person();
    }

    private PersonKey person() {
        return new PersonKey("p" + random.nextInt(40));
    }

    private @Nullable PlaceKey place() {
        return random.nextInt(3) == 0 ? null : new PlaceKey("here" + random.nextInt(30));
    }

    private List<Qualifier> qualifiers() {
        return Arrays.stream(Qualifier.values())
                .filter(any -> random.nextInt(4) == 0)
                .toList();
    }

    /** What is told of one record, each step after the one before. */
    private final class Telling {
        private Instant now;
        private Instant recorded = Instant.MIN;
        private int sequence;

        Telling(Instant from) {
            this.now = from;
        }

        /** Returns a moment up to so many seconds later. */
        Instant after(int seconds) {
            now = now.plusSeconds(1 + random.nextInt(seconds));
            return now;
        }

        void say(Timed event) {
            long late = random.nextInt(8) == 0 ? random.nextLong(36_000) : random.nextLong(30);
            Instant soon = event.at().plusSeconds(late).plusNanos(random.nextInt(1_000_000) * 1_000L);
            recorded = soon.isAfter(recorded) ? soon : recorded.plusNanos(1_000);
            String stream = event.getClass().getInterfaces()[0].getSimpleName() + "-" + id(event);
            String id = stream + "#" + sequence;
            String json = StoredJson.mapper().writeValueAsString(event);
            events.add(new LogEvent(
                    id,
                    stream,
                    "Test",
                    sequence++,
                    event.getClass().getAnnotation(JsonTypeName.class).value(),
                    recorded,
                    json,
                    METADATA));
        }

        private static String id(Timed event) {
            return switch (event) {
                case CallEvent e -> e.id().value();
                case IncidentEvent e -> e.id().value();
                case MissingEvent e -> e.id().value();
                case SearchEvent e -> e.id().value();
                default -> throw new IllegalArgumentException("no record's: " + event);
            };
        }
    }
}
