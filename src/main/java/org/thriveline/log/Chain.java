package org.thriveline.log;

/** Commits that build on each other: once one of them failed, none after it is written. Safe for use by many threads. */
final class Chain {
    private volatile boolean broken;
    private volatile boolean awaited;

    /** Says whether somebody waits for what was sent: until then, it may wait for company. */
    void awaited(boolean now) {
        awaited = now;
    }

    boolean isAwaited() {
        return awaited;
    }

    void broken() {
        broken = true;
    }

    boolean isBroken() {
        return broken;
    }

    /** What those after the one that failed are told. */
    static IllegalStateException failure() {
        return new IllegalStateException("A unit of work before this one could not be written");
    }
}
