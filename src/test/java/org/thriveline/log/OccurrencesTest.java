package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void countsAsAMapWouldHoweverManyThereAre() {
        Random random = new Random(20_261_122);
        Map<String, Integer> counts = new HashMap<>();
        Occurrences occurrences = new Occurrences();
        for (int n = 0; n < 40_000; n++) {
            String text = n % 3 == 0
                    ? "stream-" + random.nextInt(4_000)
                    : new UUID(random.nextInt(9), random.nextInt(3_000)).toString();
            int before = counts.merge(text, 1, Integer::sum) - 1;

            assertThat(occurrences.seen(text)).isEqualTo(before);
        }
        assertThat(occurrences.texts()).isEqualTo(counts.size()).isGreaterThan(8_192);
    }
}
