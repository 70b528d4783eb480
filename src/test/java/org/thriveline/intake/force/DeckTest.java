package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeckTest {
    @Property(tries = 100)
    void aDeckIsUsedUpExactlyWhateverWasLikelier(
            @ForAll @IntRange(max = 50) int one,
            @ForAll @IntRange(max = 50) int two,
            @ForAll @IntRange(max = 50) int three,
            @ForAll long seed) {
        Deck deck = new Deck(one, two, three);
        Dice dice = new Dice(seed);
        int[] dealt = new int[3];
        for (int i = 0; i < one + two + three; i++) {
            dealt[deck.next(new double[] {dice.share(), 0, 7 * dice.share()}, dice)]++;
        }

        assertThat(dealt).containsExactly(one, two, three);
        assertThatThrownBy(() -> deck.next(new double[] {1, 1, 1}, dice)).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void whatIsLikelierComesSooner() {
        Deck deck = new Deck(1_000, 1_000);
        Dice dice = new Dice(1);
        int first = 0;
        for (int i = 0; i < 100; i++) {
            first += deck.next(new double[] {3, 1}, dice) == 0 ? 1 : 0;
        }

        assertThat(first).isBetween(65, 85);
    }

    @Example
    void sharesHoldWithoutEnd() {
        Deal shares = new Shares(0.2, 0, 0.8);
        Dice dice = new Dice(1);
        int[] dealt = new int[3];
        for (int i = 0; i < 100_000; i++) {
            dealt[shares.next(new double[] {1, 1, 1}, dice)]++;
        }

        assertThat(dealt[0] / 100_000.0).isCloseTo(0.2, within(0.01));
        assertThat(dealt[1]).isZero();
    }
}
