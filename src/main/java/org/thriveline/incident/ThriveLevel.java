package org.thriveline.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a letter's concern the assessor saw. A word, never a score. */
public enum ThriveLevel {
    @JsonProperty("none")
    NONE,
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH
}
