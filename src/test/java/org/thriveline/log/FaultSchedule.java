package org.thriveline.log;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.thriveline.wire.Trouble;
import org.thriveline.wire.Way;
import org.thriveline.wire.Wire;

/** Every kind of fault on a wire, several times, in an order and at moments that a seed tells. */
final class FaultSchedule {
    private static final int TIMES = 3;

    private final Wire wire;
    private final SplittableRandom random;
    private final List<Runnable> faults = new ArrayList<>();
    private int planned;

    /** @param patience of those who write through the wire, which some faults outlast */
    FaultSchedule(Wire wire, Duration patience, long seed) {
        this.wire = wire;
        this.random = new SplittableRandom(seed);
        for (int time = 0; time < TIMES; time++) {
            faults.addAll(List.of(
                    () -> trouble("insert", Trouble.REQUEST_LOST),
                    () -> trouble("insert", Trouble.ANSWER_LOST),
                    this::nobodyCanLook,
                    () -> late(true),
                    () -> late(false),
                    () -> cut(Duration.ofMillis(random.nextLong(200))),
                    () -> wire.halfClose(way()),
                    this::slow));
        }
        faults.add(() -> cut(patience.plusMillis(500)));
        Collections.shuffle(faults, new Random(seed));
    }

    /** Runs to its end, when the wire is whole again and all that was to happen has. */
    void run() {
        for (Runnable fault : faults) {
            pause(Duration.ofMillis(random.nextLong(50)));
            fault.run();
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> wire.happened() == planned);
    }

    private void trouble(String words, Trouble trouble) {
        planned++;
        wire.next(words, trouble);
    }

    private void nobodyCanLook() {
        trouble("insert", Trouble.ANSWER_LOST);
        trouble("find", Trouble.ANSWER_LOST);
    }

    /** The late request arrives before those who sent it can look, or when they have sent it again. */
    private void late(boolean first) {
        trouble("insert", Trouble.REQUEST_LATE);
        await().atMost(Duration.ofMinutes(1)).until(() -> wire.happened() == planned);
        pause(Duration.ofMillis(random.nextLong(50)));
        if (first) {
            wire.deliver();
            wire.mend();
        } else {
            wire.mend();
            pause(Duration.ofMillis(random.nextLong(200)));
            wire.deliver();
        }
    }

    private void cut(Duration duration) {
        wire.cut();
        pause(duration);
        wire.mend();
    }

    private void slow() {
        wire.delay(way(), Duration.ofMillis(random.nextLong(1, 20)));
        pause(Duration.ofMillis(100));
        wire.mend();
    }

    private Way way() {
        return random.nextBoolean() ? Way.THERE : Way.BACK;
    }

    private static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
