package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a time that was kept as given deserves a second look. */
public enum TimeFlag {
    /** It lies before the step that should precede it. */
    @JsonProperty("out-of-order")
    OUT_OF_ORDER,
    /** The local time happened twice, at the clocks going back, and nothing in the record tells which was meant. */
    @JsonProperty("ambiguous-local-time")
    AMBIGUOUS_LOCAL_TIME,
    /** The local time never happened: it lies in the hour that the clocks skipped. */
    @JsonProperty("skipped-local-time")
    SKIPPED_LOCAL_TIME
}
