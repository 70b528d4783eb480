package org.thriveline;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongConsumer;

/** Says how far a long command is, a line every few seconds. Not safe for use by more than one thread. */
final class Progress implements LongConsumer {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintWriter to;
    private long said = System.nanoTime();

    Progress(PrintWriter to) {
        this.to = to;
    }

    /**
     * Says how far it is, if that was not said just now.
     *
     * @param commits done so far
     */
    @Override
    public void accept(long commits) {
        if (System.nanoTime() - said > PAUSE) {
            to.println(commits + " commits so far");
            to.flush();
            said = System.nanoTime();
        }
    }
}
