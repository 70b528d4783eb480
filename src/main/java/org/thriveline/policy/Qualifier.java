package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an incident also is, beside its code. */
public enum Qualifier {
    @JsonProperty("domestic")
    DOMESTIC,
    @JsonProperty("mental-health")
    MENTAL_HEALTH,
    @JsonProperty("concern-for-safety")
    CONCERN_FOR_SAFETY,
    @JsonProperty("hate")
    HATE,
    @JsonProperty("asb-personal")
    ASB_PERSONAL,
    @JsonProperty("asb-nuisance")
    ASB_NUISANCE,
    @JsonProperty("asb-environmental")
    ASB_ENVIRONMENTAL,
    @JsonProperty("crime-recorded")
    CRIME_RECORDED
}
