package org.thriveline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold from one day until the next version's. Immutable.
 *
 * @param version its name, which a figure made under it carries
 * @param from the day from which it holds, in the force's time zone
 * @param reassessAfter how old a THRIVE assessment of an open incident may grow
 * @param unusual which counts outside their band are said, none where that is all of them
 * @param harm how grave a crime of each kind is
 * @param measures its catalogue of what is counted and compared
 * @param flags what is pointed out of an incident
 * @param mappings the grades that a candidate would give instead of people; none in a policy in force
 */
public record Policy(
        String version,
        LocalDate from,
        List<GradeRule> grades,
        List<AreaRule> areas,
        List<RiskRule> risks,
        List<ThriveRule> thrive,
        List<CodeRule> codes,
        Duration reassessAfter,
        RepeatRule repeat,
        List<UnusualRule> unusual,
        List<MeasureRule> measures,
        HarmRule harm,
        FlagRule flags,
        List<GradeMapping> mappings) {
    public Policy {
        mappings = List.copyOf(mappings);
        unusual = List.copyOf(unusual);
        measures = List.copyOf(measures);
        grades = List.copyOf(grades);
        areas = List.copyOf(areas);
        risks = List.copyOf(risks);
        thrive = List.copyOf(thrive);
        codes = List.copyOf(codes);
    }

    /** Returns the same rules with other grades given instead of people's. */
    Policy with(List<GradeMapping> others) {
        return new Policy(
                version,
                from,
                grades,
                areas,
                risks,
                thrive,
                codes,
                reassessAfter,
                repeat,
                unusual,
                measures,
                harm,
                flags,
                others);
    }

    /** Returns the rule for a grade, empty where this policy has no such grade. */
    public Optional<GradeRule> grade(Grade grade) {
        // A fold asks this of every event.
        for (GradeRule rule : grades) {
            if (rule.grade().equals(grade)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Returns the rule for an area, empty where this policy has no such area. */
    public Optional<AreaRule> area(AreaCode area) {
        for (AreaRule rule : areas) {
            if (rule.code().equals(area)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Returns the rule for a risk level, empty where this policy has no such level. */
    public Optional<RiskRule> risk(RiskLevel level) {
        return risks.stream().filter(rule -> rule.level().equals(level)).findFirst();
    }

    /** Returns the rule for a letter, empty where this policy does not ask it. */
    public Optional<ThriveRule> letter(ThriveLetter letter) {
        return thrive.stream().filter(rule -> rule.letter().equals(letter)).findFirst();
    }

    /** @throws Rejection {@code unknown-grade} where this policy has no such grade */
    public void mustKnow(Grade grade) {
        refuseUnless(grade(grade).isPresent(), "grade", "grade", grade);
    }

    /** @throws Rejection {@code unknown-area} where an area is given that this policy does not have */
    public void mustKnow(@Nullable AreaCode area) {
        refuseUnless(area == null || area(area).isPresent(), "area", "area", area);
    }

    /** @throws Rejection {@code unknown-risk} where this policy has no such level */
    public void mustKnow(RiskLevel level) {
        refuseUnless(risk(level).isPresent(), "risk", "risk", level);
    }

    /** @throws Rejection {@code unknown-letter} where this policy does not ask the letter */
    public void mustKnow(ThriveLetter letter) {
        refuseUnless(letter(letter).isPresent(), "letter", "findings", letter);
    }

    private void refuseUnless(boolean known, String what, String field, @Nullable Object value) {
        if (!known) {
            throw new Rejection("unknown-" + what, field, what + " " + value + " is not in policy " + version);
        }
    }

    /** Returns what each listed code means, by code. */
    public Map<String, String> labels() {
        return codes.stream().collect(Collectors.toMap(CodeRule::code, CodeRule::label, (first, second) -> first));
    }

    /** Returns how soon somebody should attend, null where there is no target for this grade here. */
    public @Nullable Duration target(Grade grade, @Nullable AreaCode area) {
        Terrain terrain =
                area == null ? Terrain.URBAN : area(area).map(AreaRule::terrain).orElse(Terrain.URBAN);
        return grade(grade)
                .map(GradeRule::target)
                .map(target -> target.in(terrain))
                .orElse(null);
    }
}
