package org.thriveline.history;

/** The board is still being read from the log: a long one, of which nothing was kept yet. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReady() {
        super("The board is still being read from the log. Ask again in a moment.", null, false, false);
    }
}
