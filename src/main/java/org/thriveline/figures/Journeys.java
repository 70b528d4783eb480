package org.thriveline.figures;

import java.util.List;
import org.thriveline.policy.Policies;

/** Counts how incidents went from grade to grade, one incident after the other. Not thread-safe. */
public final class Journeys {
    private final Policies policies;
    private final Moves moves = new Moves();
    private final Paths paths = new Paths();
    private final Stays stays = new Stays();
    private final NearBreaches near;
    private final Reassessments assessments = new Reassessments();
    private int incidents;
    private int ungraded;
    private int regraded;
    private int up;
    private int down;

    /** @param policies by whose targets a downgrade is near a breach */
    public Journeys(Policies policies) {
        this.policies = policies;
        this.near = new NearBreaches(policies);
    }

    /** Takes in one incident more. */
    public void add(String id, IncidentFact fact) {
        List<GradeStep> steps = fact.grades();
        incidents++;
        ungraded += steps.isEmpty() ? 1 : 0;
        regraded += steps.size() > 1 ? 1 : 0;
        for (int place = 0; place < steps.size(); place++) {
            moves.add(
                    place == 0 ? null : steps.get(place - 1).grade(),
                    steps.get(place).grade());
        }
        paths.add(steps);
        stays.add(fact);
        assessments.add(fact);
        List<RegradeFact> regrades = RegradeFact.of(fact, policies);
        for (RegradeFact regrade : regrades) {
            up += regrade.to().compareTo(regrade.from()) < 0 ? 1 : 0;
            down += regrade.down() ? 1 : 0;
        }
        near.add(id, fact, regrades);
    }

    /** Returns what was counted so far. */
    public JourneyFigures figures() {
        return new JourneyFigures(
                incidents,
                ungraded,
                regraded,
                up,
                down,
                moves.all(),
                paths.ends(),
                paths.commonest(),
                paths.others(),
                stays.all(),
                stays.outOfOrder(),
                near.figures(),
                assessments.figures());
    }
}
