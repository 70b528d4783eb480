package org.thriveline.intake.force;

/** Words of which some come more often than others. Immutable. */
final class Words {
    private final double[] odds;
    private final String[] words;

    /** @param each how often, and which, in turn */
    Words(Object... each) {
        this.odds = new double[each.length / 2];
        this.words = new String[each.length / 2];
        for (int i = 0; i < words.length; i++) {
            odds[i] = (Integer) each[2 * i];
            words[i] = (String) each[2 * i + 1];
        }
    }

    String draw(Dice dice) {
        return words[dice.weighted(odds)];
    }
}
