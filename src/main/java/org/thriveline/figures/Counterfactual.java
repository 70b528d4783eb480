package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeMapping;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/**
 * Counts incidents under the policy in force and under a candidate, one incident after the other: the same fold over the same
 * facts, twice. What people judged is not judged anew. Not thread-safe.
 */
public final class Counterfactual {
    private final Policies inForce;
    private final Policies candidate;
    private final long known;
    private final Moves moves = new Moves();
    private final int[] gradesBefore = new int[Moves.GRADES];
    private final int[] gradesAfter = new int[Moves.GRADES];
    private final Attendances attendedBefore = new Attendances();
    private final Attendances attendedAfter = new Attendances();
    private final Compared pastTarget = new Compared();
    private final Map<Flag, Compared> flags = new EnumMap<>(Flag.class);
    private final Map<GradeMapping, int[]> rules = new LinkedHashMap<>();
    private int incidents;

    /** @param known the last moment of which anything is known */
    public Counterfactual(Policies inForce, Policies candidate, Instant known) {
        this.inForce = inForce;
        this.candidate = candidate;
        this.known = known.getEpochSecond();
        for (Flag flag : Flag.values()) {
            flags.put(flag, new Compared());
        }
    }

    /** Takes in one incident more. */
    public void add(IncidentFact fact) {
        MappedGrade mapped = MappedGrade.of(fact, candidate.at(Instant.ofEpochSecond(fact.second())));
        IncidentFact other = mapped.fact();
        TargetRun before = TargetRun.of(fact, inForce, known);
        TargetRun after = TargetRun.of(other, candidate, known);
        incidents++;
        gradesBefore[Moves.place(fact.grade())]++;
        gradesAfter[Moves.place(other.grade())]++;
        moves.add(fact.grade(), other.grade());
        attendedBefore.add(before);
        attendedAfter.add(after);
        pastTarget.add(before.pastTarget(), after.pastTarget());
        flags.forEach((flag, compared) ->
                compared.add(flag.of(fact, inForce, known), flag.of(other, candidate, known)));
        if (mapped.by() != null) {
            int[] took = rules.computeIfAbsent(mapped.by(), _ -> new int[2]);
            took[0]++;
            took[1] += Objects.equals(fact.grade(), other.grade()) ? 0 : 1;
        }
    }

    /**
     * Returns what was counted so far.
     *
     * @param first the first day on which the incidents began
     * @param last the last one, whose targets and labels are told
     */
    public CounterfactualFigures figures(LocalDate first, LocalDate last) {
        Policy before = inForce.on(last);
        Policy after = candidate.on(last);
        SortedSet<Integer> grades = grades(before, after);
        return new CounterfactualFigures(
                incidents,
                grades.stream().map(place -> grade(place, before, after)).toList(),
                moves.all(),
                grades.stream()
                        .filter(place -> place > 0)
                        .map(Grade::new)
                        .map(grade -> attendance(grade, before, after))
                        .filter(Objects::nonNull)
                        .toList(),
                pastTarget.figures(),
                flags.entrySet().stream()
                        .map(flag -> flag(flag.getKey(), flag.getValue().figures(), before, after))
                        .toList(),
                candidate.between(first, last).stream()
                        .flatMap(policy -> policy.mappings().stream())
                        .distinct()
                        .map(this::rule)
                        .toList(),
                Replay.REPLAYED,
                Replay.NOT_REPLAYED);
    }

    private SortedSet<Integer> grades(Policy before, Policy after) {
        SortedSet<Integer> grades = new TreeSet<>();
        grades.add(0);
        before.grades().forEach(rule -> grades.add(rule.grade().number()));
        after.grades().forEach(rule -> grades.add(rule.grade().number()));
        for (int place = 0; place < Moves.GRADES; place++) {
            if (gradesBefore[place] + gradesAfter[place] > 0) {
                grades.add(place);
            }
        }
        return grades;
    }

    private CounterfactualFigures.GradeRow grade(int place, Policy before, Policy after) {
        Grade grade = Moves.grade(place);
        return new CounterfactualFigures.GradeRow(
                grade,
                label(grade, before),
                label(grade, after),
                gradesBefore[place],
                gradesAfter[place],
                gradesAfter[place] - gradesBefore[place]);
    }

    private static @Nullable String label(@Nullable Grade grade, Policy policy) {
        return grade == null ? null : policy.grade(grade).map(GradeRule::label).orElse(null);
    }

    private CounterfactualFigures.@Nullable AttendanceRow attendance(Grade grade, Policy before, Policy after) {
        CounterfactualFigures.Attended was = attendedBefore.figures(grade, before);
        CounterfactualFigures.Attended would = attendedAfter.figures(grade, after);
        boolean nobody = was.target() == null && would.target() == null && was.incidents() + would.incidents() == 0;
        return nobody ? null : new CounterfactualFigures.AttendanceRow(grade, was, would);
    }

    private static CounterfactualFigures.FlagRow flag(
            Flag flag, CounterfactualFigures.Pair counts, Policy before, Policy after) {
        return new CounterfactualFigures.FlagRow(
                flag.id(),
                flag.title(),
                minutes(flag.limit(before)),
                minutes(flag.limit(after)),
                counts.inForce(),
                counts.candidate(),
                counts.newly(),
                counts.noLonger());
    }

    private static @Nullable Long minutes(@Nullable Duration limit) {
        return limit == null ? null : limit.toMinutes();
    }

    private CounterfactualFigures.RuleRow rule(GradeMapping mapping) {
        int[] took = rules.getOrDefault(mapping, new int[2]);
        List<String> openings =
                mapping.openings().stream().map(OpeningCode::value).sorted(Comparator.naturalOrder()).toList();
        return new CounterfactualFigures.RuleRow(openings, mapping.qualifiers(), mapping.grade(), took[0], took[1]);
    }
}
