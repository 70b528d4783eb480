package org.thriveline.wire;

/** What can become of a request on a {@link Wire}. Its client sees the same each time: a connection that broke. */
public enum Trouble {
    /** The server never hears of it. */
    REQUEST_LOST,

    /** The server does what it says, and nobody hears that it did. */
    ANSWER_LOST,

    /** The wire is cut with the request on its way: the server hears of it when the wire is told to deliver. */
    REQUEST_LATE
}
