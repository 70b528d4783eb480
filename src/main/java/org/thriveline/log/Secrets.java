package org.thriveline.log;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Small secrets by name, in a store of their own beside the log: each is kept once, and what is erased is overwritten and never
 * kept again. Safe for use by many threads; kept secrets survive the process.
 */
public interface Secrets extends AutoCloseable {
    /** What is at a name: {@code value} is null where it was erased. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    record Found(byte @Nullable [] value) {
        /** Returns whether it was erased. */
        public boolean erased() {
            return value == null;
        }
    }

    /** Returns what is at a name, empty where nothing ever was. */
    Optional<Found> find(String name);

    /**
     * Keeps a secret where nothing was before.
     *
     * @param value at most {@link #LONGEST} bytes
     * @return what is at the name now: this, or what somebody else kept or erased before
     */
    Found keep(String name, byte[] value);

    /** Overwrites what is at a name, for good; also where nothing ever was. Returns once that is on disk. */
    void erase(String name);

    /** Replaces every secret that is not erased, one after the other; returns how many there were, once they are on disk. */
    int replaceAll(UnaryOperator<byte[]> change);

    @Override
    void close();

    /** The longest secret, in bytes. */
    int LONGEST = 64;
}
