package org.thriveline.intake.force;

import java.util.LinkedHashMap;
import java.util.Map;

/** Incidents by fixed odds, the grades being those of the day's policy. Immutable once made. */
final class OpenSupply implements Lots.Supply {
    /** Odds of grades 0 (none) to 4 that, with what matters prefer, come out as 2, 15, 31, 19 and 33 per cent. */
    private static final double[] SHARES = {0.0195, 0.1395, 0.276, 0.222, 0.351};

    private final Rules rules;
    private final Map<Rule, Deal> grades = new LinkedHashMap<>();

    OpenSupply(Rules rules) {
        this.rules = rules;
        for (Rule rule : rules.all()) {
            double[] odds = new double[Lots.GRADES];
            odds[0] = SHARES[0];
            for (int grade : rule.grades()) {
                odds[grade] = grade < SHARES.length ? SHARES[grade] : SHARES[0];
            }
            grades.put(rule, new Shares(odds));
        }
    }

    @Override
    public Deal natures() {
        return Lots.NATURES;
    }

    @Override
    public Deal grades(long at) {
        Deal deal = grades.get(rules.at(at));
        if (deal == null) {
            throw new IllegalStateException("every version has its grades");
        }
        return deal;
    }
}
