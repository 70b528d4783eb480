package org.thriveline.intake.force;

/** Draws what incidents turn out to be: nature, matter and last grade. Used by one thread. */
final class Lots {
    /** What falls to one incident; a grade of 0 is none. */
    record Lot(Matter matter, int grade) {}

    /** What one incident is like, where nothing is to be used up. */
    interface Supply {
        Deal natures();

        /** Returns the deal of grades at a moment; a grade is the place in it, 0 for none. */
        Deal grades(long at);
    }

    /**
     * The reference force's day: 36 of anti-social behaviour, 58 domestic with and without crime, of 673. A little more of the first
     * two here, since their hours and seasons leave a little less.
     */
    static final Deal NATURES = new Shares(36.7 / 673, 20.6 / 673, 37.7 / 673, 578.0 / 673);

    private static final Nature[] ALL = Nature.values();

    /** One more than the greatest grade. */
    static final int GRADES = 10;

    private final Supply supply;
    private final Supply aside;

    /** @param aside for records that do not count */
    Lots(Supply supply, Supply aside) {
        this.supply = supply;
        this.aside = aside;
    }

    Lot draw(Hour hour, long at, Dice dice) {
        return draw(supply, hour, at, dice);
    }

    /** Returns what an incident is that does not count. */
    Lot aside(Hour hour, long at, Dice dice) {
        return draw(aside, hour, at, dice);
    }

    private static Lot draw(Supply supply, Hour hour, long at, Dice dice) {
        Nature nature = ALL[supply.natures().next(affinities(hour), dice)];
        Matter matter = Matters.draw(nature, dice);
        double[] grades = new double[GRADES];
        for (int grade = 0; grade < GRADES; grade++) {
            grades[grade] = matter.affinity(grade);
        }
        return new Lot(matter, supply.grades(at).next(grades, dice));
    }

    /** Anti-social behaviour and domestic incidents have their own hours and seasons. */
    private static double[] affinities(Hour hour) {
        double all = Rhythms.INCIDENTS.at(hour);
        double domestic = Rhythms.DOMESTIC.at(hour) / all;
        return new double[] {Rhythms.ANTI_SOCIAL.at(hour) / all, domestic, domestic, 1};
    }
}
