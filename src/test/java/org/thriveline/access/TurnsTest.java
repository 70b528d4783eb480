package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thriveline.access.Turns.Turn;

class TurnsTest {
    private final Turns turns = new Turns(2, 3);

    @Test
    void anAccountHasSoManyAndAllTogetherHaveSoMany() {
        assertThat(turns.take("a")).isEqualTo(Turn.TAKEN);
        assertThat(turns.take("a")).isEqualTo(Turn.TAKEN);
        assertThat(turns.take("a")).isEqualTo(Turn.ACCOUNT_BUSY);
        assertThat(turns.take("b")).isEqualTo(Turn.TAKEN);
        assertThat(turns.take("c")).isEqualTo(Turn.ALL_BUSY);

        turns.giveBack("a");

        assertThat(turns.take("c")).isEqualTo(Turn.TAKEN);
        turns.giveBack("a");
        assertThat(turns.take("b")).isEqualTo(Turn.TAKEN);
    }
}
