package org.thriveline.intake.force;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.missing.AgeGroup;
import org.thriveline.policy.PersonKey;

/**
 * The people who go missing: some many times, nobody again before they are found. Where totals are given, exactly as many people
 * as they say. Used by one thread.
 */
final class Population {
    /** Who is missing, by their number. */
    record Person(int number, PersonKey key, AgeGroup age) {}

    private static final int SIZE = 3_000;
    private static final double OFFSET = 35;
    private static final int TRIES = 40;
    private static final int NEW = 0;

    private final String prefix;
    private final @Nullable Deck deck;
    private final BitSet seen = new BitSet();
    private final long[] found;

    /**
     * @param deck so many new people and so many reports of people who were missing before; null for as it comes
     * @param scale how many times the reference force's people
     */
    Population(String prefix, @Nullable Deck deck, double scale) {
        this.prefix = prefix;
        this.deck = deck;
        int size = (int) Math.ceil(SIZE * Math.max(1, scale));
        this.found = new long[deck == null ? size : Math.max(size, 2 * deck.left(NEW))];
        Arrays.fill(found, Long.MIN_VALUE);
    }

    /** Returns who goes missing at a moment; they stay missing until {@link #found} says otherwise. */
    Person missing(long at, Dice dice) {
        int number = deck == null ? free(at, dice) : dealt(deck, at, dice);
        seen.set(number);
        return person(number);
    }

    /** @param until seconds since 1970 */
    void found(Person person, long until) {
        found[person.number()] = until;
    }

    /** Returns somebody of whom nothing else is known. */
    Person stranger(Dice dice) {
        return person(found.length + dice.below(found.length));
    }

    private int dealt(Deck deck, long at, Dice dice) {
        boolean isNew = deck.next(new double[] {1, 1}, dice) == NEW;
        if (!isNew) {
            int number = seenAndFree(at, dice);
            if (number >= 0) {
                return number;
            }
            // Everybody known is missing right now.
            deck.swap(1, NEW);
        }
        return unseen(dice);
    }

    private int free(long at, Dice dice) {
        int number = dice.ranked(found.length, OFFSET);
        for (int tries = 0; tries < TRIES && found[number] > at; tries++) {
            number = dice.ranked(found.length, OFFSET);
        }
        for (int more = 0; more < found.length && found[number] > at; more++) {
            number = (number + 1) % found.length;
        }
        return number;
    }

    private int seenAndFree(long at, Dice dice) {
        for (int tries = 0; tries < TRIES; tries++) {
            int number = dice.ranked(found.length, OFFSET);
            if (seen.get(number) && found[number] <= at) {
                return number;
            }
        }
        int number = seen.nextSetBit(0);
        while (number >= 0 && found[number] > at) {
            number = seen.nextSetBit(number + 1);
        }
        return number;
    }

    private int unseen(Dice dice) {
        for (int tries = 0; tries < TRIES; tries++) {
            int number = dice.ranked(found.length, OFFSET);
            if (!seen.get(number)) {
                return number;
            }
        }
        return seen.nextClearBit(0);
    }

    /** Three adults to five children. */
    private Person person(int number) {
        AgeGroup age = number * 5 % 8 < 5 ? AgeGroup.CHILD : AgeGroup.ADULT;
        return new Person(number, new PersonKey(prefix + "-p" + number), age);
    }
}
