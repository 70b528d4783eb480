package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallQueueTest {
    private static final long NEVER = 1_000_000_000_000L;

    private final List<String> told = new ArrayList<>();
    private final CallQueue<String> queue = new CallQueue<>(new CallQueue.Ear<>() {
        @Override
        public void answered(String call, long at) {
            told.add(call + " answered " + at);
        }

        @Override
        public void abandoned(String call, long at) {
            told.add(call + " gave up " + at);
        }
    });

    @Test
    void firstComeFirstServedAndEmergenciesBeforeOthers() {
        queue.staff(0, 1, 0);
        queue.ring(other("a", 0, NEVER));
        queue.ring(other("b", 1, NEVER));
        queue.ring(emergency("c", 2, NEVER));
        queue.ring(other("d", 3, NEVER));
        queue.until(1000);

        assertThat(told).containsExactly("a answered 0", "c answered 100", "b answered 200", "d answered 300");
        assertThat(queue.isIdle()).isTrue();
    }

    @Test
    void whoWaitsTooLongGivesUpUnlessAnsweredInTheSameMoment() {
        queue.staff(0, 1, 0);
        queue.ring(other("a", 0, NEVER));
        queue.ring(other("b", 10, 90));
        queue.ring(other("c", 20, 100));
        queue.until(199);

        assertThat(told).containsExactly("a answered 0", "b answered 100", "c gave up 120");
        assertThat(queue.isIdle()).isFalse();
    }

    @Test
    void someCallTakersAreKeptForEmergencies() {
        queue.staff(0, 2, 1);
        queue.ring(other("a", 0, NEVER));
        queue.ring(other("b", 1, NEVER));
        queue.ring(emergency("c", 2, NEVER));
        queue.until(150);

        assertThat(told).containsExactly("a answered 0", "c answered 2", "b answered 102");
    }

    @Test
    void whoComesOnDutyAnswersAtOnceAndWhoGoesEndsTheCallFirst() {
        queue.staff(0, 1, 0);
        queue.ring(other("a", 0, NEVER));
        queue.ring(other("b", 1, NEVER));
        queue.staff(50, 2, 0);
        queue.staff(60, 0, 0);
        queue.ring(other("c", 70, NEVER));
        queue.until(500);

        assertThat(told).containsExactly("a answered 0", "b answered 50");
    }

    /** Erlang C: a wait of C(c, a) / (c mu - lambda) on average where nobody gives up. */
    @Test
    void withoutImpatienceTheWaitIsErlangs() {
        int takers = 6;
        double gap = 70_000;
        double busy = 340_000;
        long[] waits = new long[2];
        CallQueue<Long> erlang = new CallQueue<>(new CallQueue.Ear<>() {
            @Override
            public void answered(Long rang, long at) {
                waits[0] += at - rang;
                waits[1]++;
            }

            @Override
            public void abandoned(Long rang, long at) {
                throw new AssertionError("nobody gives up");
            }
        });
        erlang.staff(0, takers, 0);
        Dice dice = new Dice(1);
        double at = 0;
        for (int i = 0; i < 400_000; i++) {
            at += dice.until(gap);
            erlang.ring(new CallQueue.Ring<>((long) at, i % 2 == 0, (long) at, NEVER, (long) dice.until(busy)));
        }

        double expected = erlangC(takers, busy / gap) * busy / (takers - busy / gap);
        assertThat(waits[0] / (double) waits[1]).isCloseTo(expected, within(expected * 0.05));
    }

    /** Returns the share of calls that wait: Erlang (1917), by way of the recursion for Erlang B. */
    private static double erlangC(int takers, double load) {
        double blocked = 1;
        for (int i = 1; i <= takers; i++) {
            blocked = load * blocked / (i + load * blocked);
        }
        return blocked / (1 - load / takers * (1 - blocked));
    }

    private static CallQueue.Ring<String> other(String call, long at, long patience) {
        return new CallQueue.Ring<>(call, false, at, patience, 100);
    }

    private static CallQueue.Ring<String> emergency(String call, long at, long patience) {
        return new CallQueue.Ring<>(call, true, at, patience, 100);
    }
}
