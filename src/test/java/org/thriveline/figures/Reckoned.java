package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.Line;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.stopsearch.SearchEvent;

/**
 * Every measure of the usual catalogue over some days, reckoned record by record from a history under
 * {@link Histories#POLICIES}, of which the targets are written here again. It knows neither the folds nor the catalogue.
 */
// Null: nothing is said of it; empty: it is said that there is none.
@SuppressWarnings("NullableOptional")
public final class Reckoned {
    private static final LocalDate SECOND_VERSION = LocalDate.of(2018, 8, 15);
    private final List<?> history;
    private final LocalDate first;
    private final LocalDate last;
    private final @Nullable String area;
    private final @Nullable String beat;
    private final @Nullable Qualifier qualifier;
    private final SortedMap<String, Optional<Number>> figures = new TreeMap<>();

    private Reckoned(
            List<?> history,
            LocalDate first,
            LocalDate last,
            @Nullable String area,
            @Nullable String beat,
            @Nullable Qualifier qualifier) {
        this.history = history;
        this.first = first;
        this.last = last;
        this.area = area;
        this.beat = beat;
        this.qualifier = qualifier;
    }

    /** Returns every measure's figure, empty for one that cannot be said; each of the last three is null for all. */
    public static SortedMap<String, Optional<Number>> of(
            List<?> history,
            LocalDate first,
            LocalDate last,
            @Nullable String area,
            @Nullable String beat,
            @Nullable Qualifier qualifier) {
        Reckoned reckoned = new Reckoned(history, first, last, area, beat, qualifier);
        reckoned.calls();
        reckoned.incidents();
        reckoned.missing();
        new ReckonedWords(reckoned).searches(beat == null && qualifier == null);
        new ReckonedWords(reckoned).crimes(beat, qualifier == null);
        return reckoned.figures;
    }

    List<Lived> lives(Class<?> kind) {
        return Lived.of(history, kind, first, last).stream()
                .filter(life -> area == null || area.equals(life.last(Reckoned::area)))
                .toList();
    }

    private static @Nullable Optional<String> area(Object event) {
        return switch (event) {
            case CallEvent.Received e -> text(e.area());
            case CallEvent.Corrected e -> text(e.area());
            case IncidentEvent.Recorded e -> text(e.area());
            case IncidentEvent.Corrected e -> text(e.area());
            case MissingEvent.Reported e -> text(e.area());
            case MissingEvent.Corrected e -> text(e.area());
            case SearchEvent.Recorded e -> text(e.area());
            case SearchEvent.Corrected e -> text(e.area());
            case CrimeEvent.Recorded e -> text(e.area());
            case CrimeEvent.Corrected e -> text(e.area());
            default -> null;
        };
    }

    private static Optional<String> text(@Nullable AreaCode code) {
        return Optional.ofNullable(code).map(AreaCode::value);
    }

    static @Nullable Optional<String> beat(Object event) {
        BeatCode code = switch (event) {
            case IncidentEvent.Recorded e -> e.beat();
            case IncidentEvent.Corrected e -> e.beat();
            case CrimeEvent.Recorded e -> e.beat();
            case CrimeEvent.Corrected e -> e.beat();
            default -> new BeatCode("said not");
        };
        return code != null && code.value().equals("said not")
                ? null
                : Optional.ofNullable(code).map(BeatCode::value);
    }

    void say(String id, boolean applies, Collection<Lived> of) {
        figures.put(id, applies ? Optional.of((long) of.size()) : Optional.empty());
    }

    void share(String id, boolean applies, Collection<Lived> outOf, Predicate<Lived> holds) {
        long of = outOf.stream().filter(holds).count();
        figures.put(id, applies && !outOf.isEmpty() ? Optional.of(100.0 * of / outOf.size()) : Optional.empty());
    }

    static List<Lived> those(Collection<Lived> lives, Predicate<Lived> hold) {
        return lives.stream().filter(hold).toList();
    }

    private void calls() {
        boolean applies = beat == null && qualifier == null;
        for (Map.Entry<String, Line> line : Map.of("calls.999", Line.EMERGENCY, "calls.101", Line.NON_EMERGENCY)
                .entrySet()) {
            String id = line.getKey();
            List<Lived> calls = those(lives(CallEvent.class), call -> line.getValue() == call.last(Reckoned::line));
            say(id, applies, calls);
            share(
                    id + ".within10s",
                    applies,
                    those(calls, call -> call.first(CallEvent.Answered.class).isPresent()),
                    call -> !call.first(CallEvent.Answered.class)
                            .orElseThrow()
                            .at()
                            .isAfter(call.began().plusSeconds(10)));
            share(id + ".abandoned", applies, calls, call -> stage(call) != null);
            for (AbandonStage stage : AbandonStage.values()) {
                String words = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
                say(id + ".abandoned." + words, applies, those(calls, call -> stage(call) == stage));
            }
        }
    }

    private static @Nullable Optional<Line> line(Object event) {
        return event instanceof CallEvent.Received r
                ? Optional.of(r.line())
                : event instanceof CallEvent.Corrected c ? Optional.of(c.line()) : null;
    }

    private static @Nullable AbandonStage stage(Lived call) {
        List<CallEvent.Abandoned> all = call.all(CallEvent.Abandoned.class);
        return all.isEmpty() ? null : all.getLast().stage();
    }

    private void incidents() {
        List<Lived> incidents = those(
                lives(IncidentEvent.class),
                life -> (beat == null || beat.equals(life.last(Reckoned::beat)))
                        && (qualifier == null || qualifiers(life).contains(qualifier)));
        say("incidents", true, incidents);
        for (int grade = 1; grade <= 4; grade++) {
            int one = grade;
            say("incidents.grade" + grade, true, those(incidents, life -> grade(life) == one));
        }
        say("incidents.ungraded", true, those(incidents, life -> grade(life) == 0));
        List<Lived> domestic = qualified(incidents, Qualifier.DOMESTIC);
        List<Lived> withCrime = qualified(domestic, Qualifier.CRIME_RECORDED);
        say("incidents.domestic", true, those(domestic, life -> !withCrime.contains(life)));
        say("incidents.domesticWithCrime", true, withCrime);
        Qualifier[] antiSocial = {Qualifier.ASB_PERSONAL, Qualifier.ASB_NUISANCE, Qualifier.ASB_ENVIRONMENTAL};
        say("incidents.asb", true, qualified(incidents, antiSocial));
        say("incidents.asb.personal", true, qualified(incidents, Qualifier.ASB_PERSONAL));
        say("incidents.asb.nuisance", true, qualified(incidents, Qualifier.ASB_NUISANCE));
        say("incidents.asb.environmental", true, qualified(incidents, Qualifier.ASB_ENVIRONMENTAL));
        say("incidents.concernForSafety", true, qualified(incidents, Qualifier.CONCERN_FOR_SAFETY));
        say("incidents.mentalHealth", true, qualified(incidents, Qualifier.MENTAL_HEALTH));
        say("incidents.hate", true, qualified(incidents, Qualifier.HATE));
        for (int grade = 1; grade <= 2; grade++) {
            int one = grade;
            List<Lived> attended = those(
                    incidents, life -> before(life).map(Reckoned::grade).orElse(0) == one && due(life, one) != null);
            share(
                    "attendance.grade" + grade,
                    true,
                    attended,
                    life -> !life.first(IncidentEvent.Arrived.class)
                            .orElseThrow()
                            .at()
                            .isAfter(due(life, one)));
        }
    }

    private static Optional<Lived> before(Lived incident) {
        return incident.first(IncidentEvent.Arrived.class).map(incident::before);
    }

    /** Of the targets in {@link Lives}. */
    private static @Nullable Instant due(Lived incident, int grade) {
        boolean second = !incident.began()
                .isBefore(SECOND_VERSION.atStartOfDay(Histories.POLICIES.zone()).toInstant());
        boolean rural = "NH".equals(incident.last(Reckoned::area));
        if (grade == 1) {
            int minutes = second ? (rural ? 25 : 10) : rural ? 20 : 15;
            return incident.began().plus(Duration.ofMinutes(minutes));
        }
        Instant graded = before(incident).orElseThrow().events().stream()
                .filter(event -> event instanceof IncidentEvent.Graded || event instanceof IncidentEvent.Regraded)
                .map(event -> ((IncidentEvent) event).at())
                .reduce((_, last) -> last)
                .orElseThrow();
        return (second ? incident.began() : graded).plus(Duration.ofHours(1));
    }

    private static int grade(Lived incident) {
        return incident.events().stream()
                .map(event -> event instanceof IncidentEvent.Graded g
                        ? g.grade().number()
                        : event instanceof IncidentEvent.Regraded r ? r.to().number() : 0)
                .filter(number -> number > 0)
                .reduce(0, (_, last) -> last);
    }

    private static Set<Qualifier> qualifiers(Lived incident) {
        Set<Qualifier> said = incident.last(event -> event instanceof IncidentEvent.Recorded r
                ? Optional.of(Set.copyOf(r.qualifiers()))
                : event instanceof IncidentEvent.Qualified q ? Optional.of(Set.copyOf(q.qualifiers())) : null);
        return said == null ? Set.of() : said;
    }

    private static List<Lived> qualified(List<Lived> incidents, Qualifier... any) {
        return those(incidents, life -> Arrays.stream(any).anyMatch(qualifiers(life)::contains));
    }

    private void missing() {
        boolean applies = beat == null && qualifier == null;
        List<Lived> all = lives(MissingEvent.class);
        people("", applies, all);
        people(".adults", applies, those(all, life -> said(life).age() == AgeGroup.ADULT));
        people(".children", applies, those(all, life -> said(life).age() == AgeGroup.CHILD));
        Set<PersonKey> once = new HashSet<>();
        Set<PersonKey> again = new HashSet<>();
        all.forEach(life -> {
            PersonKey person = said(life).person();
            if (!once.add(person)) {
                again.add(person);
            }
        });
        figures.put("missing.persons.repeat", applies ? Optional.of((long) again.size()) : Optional.empty());
    }

    private void people(String which, boolean applies, List<Lived> records) {
        say("missing.records" + which, applies, records);
        long people =
                records.stream().map(life -> said(life).person()).distinct().count();
        figures.put("missing.persons" + which, applies ? Optional.of(people) : Optional.empty());
    }

    private record Said(PersonKey person, AgeGroup age) {}

    private static Said said(Lived missing) {
        Said said = missing.last(event -> event instanceof MissingEvent.Reported r
                ? Optional.of(new Said(r.person(), r.age()))
                : event instanceof MissingEvent.Corrected c ? Optional.of(new Said(c.person(), c.age())) : null);
        return Optional.ofNullable(said).orElseThrow();
    }
}
