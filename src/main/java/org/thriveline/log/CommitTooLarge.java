package org.thriveline.log;

/** A unit of work does not fit into one MongoDB document. Nothing was written. */
public final class CommitTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommitTooLarge(long bytes, long limit) {
        super("A unit of work of about " + bytes + " bytes is over the limit of " + limit + "; nothing was recorded");
    }
}
