package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the answer to an incident has come. */
public enum Stage {
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
    CLOSED
}
