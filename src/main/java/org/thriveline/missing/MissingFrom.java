package org.thriveline.missing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of place a person is missing from. */
public enum MissingFrom {
    @JsonProperty("home")
    HOME,
    @JsonProperty("care-home")
    CARE_HOME,
    @JsonProperty("hospital")
    HOSPITAL,
    /** One of the force's named places from which people go missing often. */
    @JsonProperty("key-location")
    KEY_LOCATION,
    @JsonProperty("elsewhere")
    ELSEWHERE
}
