package org.thriveline.policy;

import java.util.List;

/** What goes over the command bus: steps of one record, accepted together or not at all. */
public interface Envelope {
    /** Returns which record; as text, the name of its stream in the log. */
    Object id();

    /** Returns the steps, in the order in which they are said; at least one. */
    List<? extends Timed> steps();
}
