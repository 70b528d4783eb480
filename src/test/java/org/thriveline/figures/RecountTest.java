package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.RiskLevel;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/** Whatever happened in whatever order, facts count what going through the whole history for every record counts. */
class RecountTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);
    private static final Instant AROUND = Instant.parse("2018-09-25T12:00:00Z");
    private static final int DAYS = 110;
    private static final List<Line> LINES = List.of(Line.EMERGENCY, Line.NON_EMERGENCY, Line.ONLINE);
    private static final Set<Class<?>> BEGINNINGS = Set.of(
            CallEvent.Received.class,
            IncidentEvent.Recorded.class,
            MissingEvent.Reported.class,
            SearchEvent.Recorded.class);

    @Property(tries = 1_000)
    void factsCountWhatARecountCounts(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Object> history = new ArrayList<>();
        Facts facts = new Facts(LONDON);
        for (int n = 0; n < 300; n++) {
            Object event = event(random);
            history.add(event);
            facts.apply(event);
        }

        assertThat(Counted.in(facts, Period.of(Quarter.parse("2018/19-Q3")))).isEqualTo(recount(history));
    }

    private static Object event(SplittableRandom random) {
        Instant at = AROUND.plusSeconds(random.nextInt(DAYS * 86_400));
        String number = "25-" + random.nextInt(12);
        IncidentId incident = new IncidentId(number);
        Grade grade = new Grade(1 + random.nextInt(5));
        return switch (random.nextInt(14)) {
            case 0 -> new CallEvent.Received(new CallId(number), at, line(random), null, null);
            case 1 -> new CallEvent.Corrected(new CallId(number), at, line(random), null, null);
            case 2 -> new CallEvent.Voided(new CallId(number), at, "test");
            case 3 ->
                new IncidentEvent.Recorded(
                        incident, at, new OpeningCode("rtc"), null, null, null, Qualifier.sorted(qualifiers(random)));
            case 4 -> new IncidentEvent.Graded(incident, at, grade);
            case 5 -> new IncidentEvent.Regraded(incident, at, grade, new Grade(1 + random.nextInt(5)), null);
            case 6 -> new IncidentEvent.Qualified(incident, at, Qualifier.sorted(qualifiers(random)));
            case 7 -> new IncidentEvent.Voided(incident, at, "test");
            case 8 ->
                new MissingEvent.Reported(
                        new MissingId(number),
                        at,
                        person(random),
                        AgeGroup.CHILD,
                        MissingFrom.HOME,
                        new RiskLevel("high"),
                        null);
            case 9 ->
                new MissingEvent.Corrected(
                        new MissingId(number), at, person(random), AgeGroup.CHILD, MissingFrom.HOME, null);
            case 10 -> new MissingEvent.Voided(new MissingId(number), at, "test");
            case 11 -> new SearchEvent.Recorded(new SearchId(number), at, "kent", null, details(random));
            case 12 -> new SearchEvent.Corrected(new SearchId(number), at, null, details(random));
            default -> new SearchEvent.Voided(new SearchId(number), at, "test");
        };
    }

    private static Line line(SplittableRandom random) {
        return LINES.get(random.nextInt(LINES.size()));
    }

    private static PersonKey person(SplittableRandom random) {
        return new PersonKey("p" + random.nextInt(4));
    }

    private static List<Qualifier> qualifiers(SplittableRandom random) {
        return Arrays.stream(Qualifier.values())
                .filter(any -> random.nextInt(3) == 0)
                .toList();
    }

    private static SearchDetails details(SplittableRandom random) {
        String object = random.nextBoolean() ? "Offensive weapons" : "Fireworks";
        return new SearchDetails("Person search", null, null, null, null, null, null, null, null, null, object, null);
    }

    private static Map<String, Integer> recount(List<Object> history) {
        Map<String, Integer> counts = new TreeMap<>();
        Counted.FIRST.forEach(id -> counts.put(id, 0));
        for (List<Object> call : standing(history, CallEvent.class)) {
            Line line = last(
                    call,
                    e -> e instanceof CallEvent.Received r
                            ? r.line()
                            : e instanceof CallEvent.Corrected c ? c.line() : null);
            if (line != Line.ONLINE) {
                counts.merge(line == Line.EMERGENCY ? "calls.999" : "calls.101", 1, Integer::sum);
            }
        }
        standing(history, IncidentEvent.class).forEach(incident -> recount(incident, counts));
        Set<PersonKey> people = new HashSet<>();
        for (List<Object> missing : standing(history, MissingEvent.class)) {
            counts.merge("missing.records", 1, Integer::sum);
            people.add(last(
                    missing,
                    e -> e instanceof MissingEvent.Reported r
                            ? r.person()
                            : e instanceof MissingEvent.Corrected c ? c.person() : null));
        }
        counts.put("missing.persons", people.size());
        for (List<Object> search : standing(history, SearchEvent.class)) {
            counts.merge("stopsearch", 1, Integer::sum);
            SearchDetails details = last(
                    search,
                    e -> e instanceof SearchEvent.Recorded r
                            ? r.details()
                            : e instanceof SearchEvent.Corrected c ? c.details() : null);
            counts.merge(
                    "stopsearch.offensiveWeapons", "Offensive weapons".equals(details.object()) ? 1 : 0, Integer::sum);
        }
        return counts;
    }

    private static void recount(List<Object> incident, Map<String, Integer> counts) {
        counts.merge("incidents", 1, Integer::sum);
        List<Grade> grades = all(
                incident,
                e -> e instanceof IncidentEvent.Graded g
                        ? g.grade()
                        : e instanceof IncidentEvent.Regraded r ? r.to() : null);
        if (grades.isEmpty()) {
            counts.merge("incidents.ungraded", 1, Integer::sum);
        } else if (grades.getLast().number() < 5) {
            counts.merge("incidents.grade" + grades.getLast(), 1, Integer::sum);
        }
        String qualifiers = last(
                        incident,
                        e -> e instanceof IncidentEvent.Recorded r
                                ? r.qualifiers()
                                : e instanceof IncidentEvent.Qualified q ? q.qualifiers() : null)
                .toString();
        if (qualifiers.contains("DOMESTIC")) {
            String which = qualifiers.contains("CRIME_RECORDED") ? "incidents.domesticWithCrime" : "incidents.domestic";
            counts.merge(which, 1, Integer::sum);
        }
        counts.merge("incidents.asb", qualifiers.contains("ASB_") ? 1 : 0, Integer::sum);
    }

    /** Returns, for each record that stands and began in the days, its events from its (last) beginning on. */
    private static List<List<Object>> standing(List<Object> history, Class<?> kind) {
        Map<String, List<Object>> records = new TreeMap<>();
        for (Object event : history) {
            if (kind.isInstance(event)) {
                List<Object> record = records.computeIfAbsent(field(event, "id").toString(), id -> new ArrayList<>());
                if (BEGINNINGS.contains(event.getClass())) {
                    record.clear();
                }
                record.add(event);
            }
        }
        records.values()
                .removeIf(record -> !BEGINNINGS.contains(record.getFirst().getClass())
                        || record.stream()
                                .anyMatch(event ->
                                        event.getClass().getSimpleName().equals("Voided"))
                        || !within((Instant) field(record.getFirst(), "at")));
        return List.copyOf(records.values());
    }

    private static boolean within(Instant at) {
        LocalDate day = at.atZone(LONDON).toLocalDate();
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static Object field(Object event, String name) {
        try {
            return event.getClass().getMethod(name).invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static <T> List<T> all(List<Object> record, Function<Object, @Nullable T> said) {
        return record.stream().map(said).filter(Objects::nonNull).toList();
    }

    private static <T> T last(List<Object> record, Function<Object, @Nullable T> said) {
        return all(record, said).getLast();
    }
}
