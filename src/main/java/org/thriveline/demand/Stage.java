package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the answer to an incident has come. */
public enum Stage {
    /** Nobody was sent, and it has neither a THRIVE assessment nor a grade yet. */
    @JsonProperty("awaiting-assessment")
    AWAITING_ASSESSMENT,
    @JsonProperty("awaiting-dispatch")
    AWAITING_DISPATCH,
    @JsonProperty("en-route")
    EN_ROUTE,
    @JsonProperty("at-scene")
    AT_SCENE,
    /** Dealt with, and still to be closed. */
    @JsonProperty("resolved")
    RESOLVED,
    @JsonProperty("closed")
    CLOSED;

    /** Returns whether somebody is still awaited. */
    boolean awaited() {
        return compareTo(AT_SCENE) < 0;
    }

    /** Returns whether nobody has been sent yet. */
    boolean waiting() {
        return compareTo(EN_ROUTE) < 0;
    }
}
