package org.thriveline.log;

/** The state of a fold at a place in the log. */
public final class Checkpoint {
    private final long position;
    private final byte[] state;

    Checkpoint(long position, byte[] state) {
        this.position = position;
        this.state = state;
    }

    /** Returns how many commits the state takes in. */
    public long position() {
        return position;
    }

    /** Returns the state, as its fold wrote it. */
    public byte[] state() {
        return state.clone();
    }
}
