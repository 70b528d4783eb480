package org.thriveline.intake.force;

/** What an incident turns out to be. Immutable. */
final class Matter {
    private final String code;
    private final Nature nature;
    private final double weight;
    private final double crime;
    private final double concern;
    private final double mental;
    private final double[] grades;
    private final String[] looksLike;

    /**
     * @param weight how many of its nature are this, in per cent
     * @param grades how likely grades 1, 2 and so on are, by their usual share
     * @param looksLike what the first contact may take it for
     */
    Matter(
            String code,
            Nature nature,
            int weight,
            int crime,
            int concern,
            int mental,
            double[] grades,
            String... looksLike) {
        this.code = code;
        this.nature = nature;
        this.weight = weight;
        this.crime = crime / 100.0;
        this.concern = concern / 100.0;
        this.mental = mental / 100.0;
        this.grades = grades.clone();
        this.looksLike = looksLike.clone();
    }

    /** Returns the closing code. */
    String code() {
        return code;
    }

    Nature nature() {
        return nature;
    }

    double weight() {
        return weight;
    }

    /** Returns the share of those in which a crime is recorded. */
    double crime() {
        return crime;
    }

    /** Returns the share of those in which there is concern for somebody's safety. */
    double concern() {
        return concern;
    }

    /** Returns the share of those that are about mental health. */
    double mental() {
        return mental;
    }

    /** Returns how likely a grade is, by its usual share; 0 stands for ungraded. */
    double affinity(int grade) {
        return grade >= 1 && grade <= grades.length ? grades[grade - 1] : 1;
    }

    /** Returns a code that it may be taken for, never its own. */
    String mistaken(Dice dice) {
        return looksLike[dice.below(looksLike.length)];
    }
}
