package org.thriveline.policy;

/**
 * An envelope of what people say about figures. It is no record of demand, so that it is neither real nor made up: it may go
 * beside records of either kind.
 */
public interface Note extends Envelope {
    /** The source that a note's events carry as metadata, by which they are told from records. */
    String SOURCE = "note";
}
