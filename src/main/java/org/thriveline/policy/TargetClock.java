package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an attendance target counts from. */
public enum TargetClock {
    @JsonProperty("from-call")
    FROM_CALL,
    @JsonProperty("from-grade")
    FROM_GRADE,
    @JsonProperty("from-dispatch")
    FROM_DISPATCH
}
