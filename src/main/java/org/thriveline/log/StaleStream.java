package org.thriveline.log;

/** Somebody else added to the stream first: the writer's picture of it was stale. Nothing was written. */
public final class StaleStream extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleStream(String keys) {
        super("Another writer has already written " + keys, null, false, false);
    }
}
