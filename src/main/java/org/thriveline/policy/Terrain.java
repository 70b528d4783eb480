package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of a target's two durations an area goes by. */
public enum Terrain {
    @JsonProperty("urban")
    URBAN,
    @JsonProperty("rural")
    RURAL
}
