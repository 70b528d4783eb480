package org.thriveline.intake;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;

/** Where many units of work go quickly: the log's way to write one while the next is decided. Safe for use by many threads. */
@FunctionalInterface
public interface Bursts {
    /** Begins one, in which nothing has failed. */
    Burst begin();

    /** Units of work that are written in their order. Used by one thread. */
    interface Burst {
        /** Asks once which of these streams are new, rather than when each is first written to. */
        void expect(Collection<String> streams);

        /**
         * Runs commands, on this thread, as one unit of work.
         *
         * @return when it is safe; it fails where it could not be written, and then none after it was
         */
        CompletableFuture<?> unit(Runnable commands);

        /** Says that somebody waits: returns once all units are safe, or throws where one could not be written. */
        void flush();
    }
}
