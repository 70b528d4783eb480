package org.thriveline.intake.force;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.call.CallCommand;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingCommand;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.stopsearch.SearchCommand;

/** Counts commands as a reader of them would: records that are not voided, as they are known in the end. */
final class Ledger {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LocalDate first;
    private final LocalDate last;
    private final Map<Object, Line> calls = new LinkedHashMap<>();
    private final Map<Object, Set<Qualifier>> qualifiers = new LinkedHashMap<>();
    private final Map<Object, Integer> grades = new LinkedHashMap<>();
    private final Map<Object, MissingCommand.Report> missing = new LinkedHashMap<>();
    private final Map<Object, YearMonth> months = new LinkedHashMap<>();
    private final Map<Object, String> objects = new LinkedHashMap<>();

    /** @throws AssertionError later, where a record begins on another day */
    Ledger(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    Ledger with(Iterator<Happening> happenings) {
        while (happenings.hasNext()) {
            count(happenings.next().command());
        }
        return this;
    }

    void count(Object command) {
        switch (command) {
            case CallCommand c -> call(c);
            case IncidentCommand c -> incident(c);
            case MissingCommand c -> missing(c);
            case SearchCommand c -> search(c);
            default -> throw new AssertionError(command);
        }
    }

    private void call(CallCommand command) {
        switch (command) {
            case CallCommand.Receive c -> {
                day(c.at());
                calls.put(c.id(), c.line());
            }
            case CallCommand.Correct c -> calls.replace(c.id(), c.line());
            case CallCommand.VoidCall c -> calls.remove(c.id());
            default -> {}
        }
    }

    private void incident(IncidentCommand command) {
        switch (command) {
            case IncidentCommand.RecordIncident c -> {
                day(c.at());
                qualifiers.put(c.id(), c.qualifiers());
                grades.put(c.id(), 0);
            }
            case IncidentCommand.SetGrade c -> grades.replace(c.id(), c.grade().number());
            case IncidentCommand.Qualify c -> qualifiers.replace(c.id(), c.qualifiers());
            case IncidentCommand.VoidIncident c -> {
                qualifiers.remove(c.id());
                grades.remove(c.id());
            }
            default -> {}
        }
    }

    private void missing(MissingCommand command) {
        switch (command) {
            case MissingCommand.Report c -> {
                day(c.at());
                missing.put(c.id(), c);
            }
            case MissingCommand.VoidRecord c -> missing.remove(c.id());
            default -> {}
        }
    }

    private void search(SearchCommand command) {
        switch (command) {
            case SearchCommand.RecordSearch c -> {
                months.put(c.id(), YearMonth.from(day(c.at())));
                objects.put(c.id(), Objects.requireNonNull(c.details().object()));
            }
            case SearchCommand.Correct c ->
                objects.replace(c.id(), Objects.requireNonNull(c.details().object()));
            case SearchCommand.VoidSearch c -> {
                months.remove(c.id());
                objects.remove(c.id());
            }
            case SearchCommand.RecordOutcome _ -> {}
        }
    }

    private LocalDate day(Instant at) {
        LocalDate day = at.atZone(LONDON).toLocalDate();
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new AssertionError(at + " is not from " + first + " to " + last);
        }
        return day;
    }

    /** Returns everything counted; what is none of the grades up to 4 or none of the months is left out unless it came. */
    Totals totals() {
        SortedMap<Nature, Integer> natures = ReferenceForce.natures(0, 0, 0, 0);
        qualifiers.values().forEach(one -> natures.merge(nature(one), 1, Integer::sum));
        SortedMap<Integer, Integer> graded = ReferenceForce.grades(0, 0, 0, 0, 0);
        grades.values().forEach(grade -> graded.merge(grade, 1, Integer::sum));
        SortedMap<YearMonth, Totals.Searches> searches = new TreeMap<>();
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            YearMonth of = month;
            searches.put(
                    month,
                    new Totals.Searches(
                            (int) months.values().stream().filter(of::equals).count(), (int) months.entrySet().stream()
                                    .filter(entry -> of.equals(entry.getValue())
                                            && "Offensive weapons".equals(objects.get(entry.getKey())))
                                    .count()));
        }
        Set<PersonKey> persons = new HashSet<>();
        missing.values().forEach(report -> persons.add(report.person()));
        return new Totals(
                on(Line.EMERGENCY), on(Line.NON_EMERGENCY), natures, graded, missing.size(), persons.size(), searches);
    }

    /** Returns the share of incidents that have a qualifier. */
    double share(Qualifier qualifier) {
        return qualifiers.values().stream()
                        .filter(one -> one.contains(qualifier))
                        .count()
                / (double) qualifiers.size();
    }

    /** Returns how many missing-person records are of children. */
    long children() {
        return missing.values().stream()
                .filter(report -> report.age() == AgeGroup.CHILD)
                .count();
    }

    private int on(Line line) {
        return (int) calls.values().stream().filter(line::equals).count();
    }

    private static Nature nature(Set<Qualifier> qualifiers) {
        boolean domestic = qualifiers.contains(Qualifier.DOMESTIC);
        long antiSocial = qualifiers.stream()
                .filter(Set.of(Qualifier.ASB_PERSONAL, Qualifier.ASB_NUISANCE, Qualifier.ASB_ENVIRONMENTAL)::contains)
                .count();
        if (antiSocial > 1 || (antiSocial == 1 && domestic)) {
            throw new AssertionError(qualifiers);
        }
        if (antiSocial == 1) {
            return Nature.ANTI_SOCIAL;
        }
        if (!domestic) {
            return Nature.OTHER;
        }
        return qualifiers.contains(Qualifier.CRIME_RECORDED) ? Nature.DOMESTIC_WITH_CRIME : Nature.DOMESTIC;
    }
}
