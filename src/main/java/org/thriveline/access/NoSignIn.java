package org.thriveline.access;

/** The settings let nobody sign in, or say nothing that can be done; the message says what, and what to do. */
public final class NoSignIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    NoSignIn(String message, String action) {
        super(message);
        this.action = action;
    }

    /** Returns what to do. */
    public String action() {
        return action;
    }
}
