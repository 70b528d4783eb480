package org.thriveline.fuzz;

import java.util.List;

/** A place where input comes in from outside. */
public interface Door {
    /** Returns what people call it. */
    String name();

    /** Returns inputs that it takes, the first as people send it. */
    List<byte[]> samples();

    /**
     * Hands an input in.
     *
     * @return whether it was taken
     * @throws AssertionError where it was neither taken whole nor refused with a reason that names the place
     */
    boolean takes(byte[] input) throws Exception;

    /** Returns how many cases it is worth beside others, usually 1. */
    default int weight() {
        return 1;
    }
}
