package org.thriveline.wire;

/** One of the two directions of a {@link Wire}. */
public enum Way {
    /** From the client to the server: requests. */
    THERE,

    /** From the server to the client: answers. */
    BACK
}
