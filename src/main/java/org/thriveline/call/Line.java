package org.thriveline.call;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the contact came in. */
public enum Line {
    @JsonProperty("999")
    EMERGENCY,
    @JsonProperty("101")
    NON_EMERGENCY,
    @JsonProperty("online")
    ONLINE
}
