package org.thriveline.demand;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void holdsAtLeast95Of100() {
        assertThat(Band.of(20, 40)).isEqualTo(new Band(20, 9, 34));
        assertThat(Band.of(2, 3)).isEqualTo(new Band(2, 0, 6));
        assertThat(Band.of(0.125, 0.2)).isEqualTo(new Band(0.125, 0, 1));
    }

    /** The sum of its probabilities, each found from the one before: slow, and another way. */
    @Property(tries = 500)
    void holdsWhatASumOfProbabilitiesHolds(
            @ForAll @DoubleRange(min = 0.05, max = 300) double mean,
            @ForAll @DoubleRange(min = 1.05, max = 6) double spread) {
        double size = mean / (spread - 1);
        double log = -size * Math.log(spread);
        double below = Math.exp(log);
        int low = -1;
        int high = -1;
        for (int count = 0; high < 0; count++) {
            low = low < 0 && below >= 0.025 ? count : low;
            high = below >= 0.975 ? count : -1;
            log += Math.log((size + count) / (count + 1) * (spread - 1) / spread);
            below += Math.exp(log);
        }

        assertThat(Band.of(mean, mean * spread)).isEqualTo(new Band(mean, low, high));
    }
}
