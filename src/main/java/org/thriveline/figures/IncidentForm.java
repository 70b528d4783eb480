package org.thriveline.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Qualifier;

/** Incidents as bytes. */
final class IncidentForm implements FactForm<IncidentFact> {
    private final FactOut.Words areas = new FactOut.Words();
    private final FactOut.Words beats = new FactOut.Words();
    private final FactOut.Words openings = new FactOut.Words();
    private final FactOut.Words closings = new FactOut.Words();
    private final FactOut.Words qualifiers = new FactOut.Words();
    private final FactIn.Words<AreaCode> areaWords = new FactIn.Words<>(AreaCode::new);
    private final FactIn.Words<BeatCode> beatWords = new FactIn.Words<>(BeatCode::new);
    private final FactIn.Words<OpeningCode> openingWords = new FactIn.Words<>(OpeningCode::new);
    private final FactIn.Words<ClosingCode> closingWords = new FactIn.Words<>(ClosingCode::new);
    private final FactIn.Words<SortedSet<Qualifier>> qualifierWords = new FactIn.Words<>(IncidentForm::qualifiers);

    @Override
    public void write(IncidentFact fact, FactOut out) {
        long second = fact.second();
        out.number(second);
        out.word(areas, fact.area());
        out.word(beats, fact.beat());
        out.word(openings, fact.opening());
        out.word(closings, fact.closing());
        out.word(qualifiers, fact.qualifiers().stream().map(Enum::name).collect(Collectors.joining(" ")));
        out.number(fact.grades().size());
        for (GradeStep step : fact.grades()) {
            out.number(step.second() - second);
            out.number(step.grade().number());
        }
        out.number(fact.assessed().size());
        fact.assessed().forEach(at -> out.number(at - second));
        moment(fact.dispatched(), second, out);
        moment(fact.arrived(), second, out);
        out.number(fact.attendedAs());
        moment(fact.resolved(), second, out);
        moment(fact.closed(), second, out);
    }

    /** Most moments are soon after the first; 0 is none, and stays apart from a moment that is the first. */
    private static void moment(long at, long second, FactOut out) {
        long after = at - second;
        out.number(at == 0 ? 0 : after >= 0 ? after + 1 : after);
    }

    private static long moment(FactIn in, long second) {
        long told = in.number();
        return told == 0 ? 0 : second + (told > 0 ? told - 1 : told);
    }

    @Override
    public IncidentFact read(FactIn in) {
        long second = in.number();
        return new IncidentFact(
                second,
                in.optional(areaWords),
                in.optional(beatWords),
                in.word(openingWords),
                in.optional(closingWords),
                in.word(qualifierWords),
                grades(in, second),
                assessed(in, second),
                moment(in, second),
                moment(in, second),
                in.count(),
                moment(in, second),
                moment(in, second));
    }

    private static List<GradeStep> grades(FactIn in, long second) {
        int count = in.count();
        List<GradeStep> grades = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            grades.add(new GradeStep(second + in.number(), new Grade(in.count())));
        }
        return List.copyOf(grades);
    }

    private static List<Long> assessed(FactIn in, long second) {
        int count = in.count();
        List<Long> assessed = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            assessed.add(second + in.number());
        }
        return List.copyOf(assessed);
    }

    private static SortedSet<Qualifier> qualifiers(String names) {
        SortedSet<Qualifier> qualifiers = new TreeSet<>();
        for (String name : names.isEmpty() ? new String[0] : names.split(" ", -1)) {
            qualifiers.add(Qualifier.valueOf(name));
        }
        return Collections.unmodifiableSortedSet(qualifiers);
    }
}
