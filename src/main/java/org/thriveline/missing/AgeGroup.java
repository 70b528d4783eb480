package org.thriveline.missing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the missing person is under 18. */
public enum AgeGroup {
    @JsonProperty("adult")
    ADULT,
    @JsonProperty("child")
    CHILD
}
