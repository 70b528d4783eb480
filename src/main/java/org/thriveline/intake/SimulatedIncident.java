package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.CodeRule;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.Terrain;

/** An incident from its recording to its closing, under the policy of its day. */
final class SimulatedIncident implements SimulatedLife {
    private final Policies policies;

    SimulatedIncident(Policies policies) {
        this.policies = policies;
    }

    @Override
    public void begin(Instant at, String id, Dice dice, Consumer<Object> say) {
        begin(at, id, SimulatedPeople.area(policies.at(at), dice), dice, say);
    }

    void begin(Instant at, String number, @Nullable AreaCode area, Dice dice, Consumer<Object> say) {
        Policy policy = policies.at(at);
        IncidentId id = new IncidentId(number);
        String opening = code(policy, dice);
        var place = SimulatedPeople.place(dice);
        say.accept(new IncidentCommand.RecordIncident(
                id, at, new OpeningCode(opening), area, null, place, qualifiers(opening)));
        Grade grade = grade(policy, dice);
        Instant graded = at.plus(dice.between(Duration.ofSeconds(20), Duration.ofSeconds(90)));
        say.accept(new IncidentCommand.SetGrade(id, graded, grade, null));
        Instant assessed = graded.plus(dice.between(Duration.ofSeconds(20), Duration.ofMinutes(3)));
        var findings = SimulatedFindings.of(policy, grade, dice);
        if (!findings.isEmpty()) {
            say.accept(new IncidentCommand.AssessThrive(id, assessed, "sim-assessor-" + dice.below(40), findings));
        }
        if (dice.chance(0.08)) {
            assessed = assessed.plus(dice.minutes(2, 30));
            grade = grade(policy, dice);
            say.accept(new IncidentCommand.SetGrade(id, assessed, grade, "Circumstances changed"));
        }
        boolean rural = area != null
                && policy.area(area)
                        .map(rule -> rule.terrain() == Terrain.RURAL)
                        .orElse(false);
        Instant dealt = deal(id, assessed, grade, rural, dice, say);
        say.accept(new IncidentCommand.Resolve(id, dealt));
        String closing = dice.chance(0.65) ? opening : code(policy, dice);
        Instant closed = dealt.plus(dice.minutes(3, 45));
        say.accept(new IncidentCommand.Close(id, closed, new ClosingCode(closing)));
        if (dice.chance(0.02)) {
            Instant reopened = closed.plus(dice.minutes(10, 120));
            say.accept(new IncidentCommand.Reopen(id, reopened, "Called again"));
            say.accept(new IncidentCommand.Close(id, reopened.plus(dice.minutes(15, 90)), new ClosingCode(closing)));
        }
    }

    /** Returns when it was dealt with: by somebody who went, or by telephone. */
    private static Instant deal(
            IncidentId id, Instant from, Grade grade, boolean rural, Dice dice, Consumer<Object> say) {
        Instant free = from;
        if (grade.number() == 3) {
            Instant start = from.plus(dice.minutes(120, 420));
            say.accept(new IncidentCommand.MakeAppointment(id, from, start, start.plus(Duration.ofHours(1))));
            free = start;
        } else if (grade.number() > 3) {
            return from.plus(dice.minutes(15, 180));
        }
        boolean emergency = grade.number() == 1;
        Duration waits = emergency ? dice.between(Duration.ofSeconds(20), Duration.ofMinutes(3)) : queue(dice);
        Instant dispatched = free.plus(waits);
        String unit = "sim-unit-" + dice.below(60);
        say.accept(new IncidentCommand.Dispatch(id, dispatched, unit));
        Duration travels = emergency ? dice.minutes(3, 11) : dice.minutes(3, 14);
        Instant arrived = dispatched.plus(travels).plus(rural ? dice.minutes(2, 6) : Duration.ZERO);
        say.accept(new IncidentCommand.Arrive(id, arrived, unit));
        return arrived.plus(dice.minutes(15, 90));
    }

    /** Most are gone to within the hour; for a few nobody is free for long. */
    private static Duration queue(Dice dice) {
        return dice.chance(0.16) ? dice.minutes(45, 150) : dice.minutes(2, 44);
    }

    private static Grade grade(Policy policy, Dice dice) {
        return dice.pick(policy.grades(), SimulatedIncident::share).grade();
    }

    private static double share(GradeRule rule) {
        return switch (rule.grade().number()) {
            case 1 -> 0.18;
            case 2 -> 0.42;
            case 3 -> 0.14;
            default -> 0.26;
        };
    }

    private static String code(Policy policy, Dice dice) {
        List<String> codes = new ArrayList<>();
        policy.codes().stream().map(CodeRule::code).forEach(codes::add);
        return codes.isEmpty() ? "other" : dice.pick(codes);
    }

    private static SortedSet<Qualifier> qualifiers(String opening) {
        SortedSet<Qualifier> qualifiers = new TreeSet<>();
        switch (opening) {
            case "domestic" -> qualifiers.add(Qualifier.DOMESTIC);
            case "mental-health" -> qualifiers.add(Qualifier.MENTAL_HEALTH);
            case "concern-for-safety" -> qualifiers.add(Qualifier.CONCERN_FOR_SAFETY);
            case "hate-incident" -> qualifiers.add(Qualifier.HATE);
            case "asb-personal" -> qualifiers.add(Qualifier.ASB_PERSONAL);
            case "asb-nuisance" -> qualifiers.add(Qualifier.ASB_NUISANCE);
            case "asb-environmental" -> qualifiers.add(Qualifier.ASB_ENVIRONMENTAL);
            default -> {}
        }
        return qualifiers;
    }
}
