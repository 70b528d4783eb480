package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
    CRIME_RECORDED;

    /** Returns whether it is a kind of anti-social behaviour. */
    public boolean antiSocial() {
        return this == ASB_PERSONAL || this == ASB_NUISANCE || this == ASB_ENVIRONMENTAL;
    }

    /** Returns an unmodifiable copy in the order above, empty where there are none. */
    public static SortedSet<Qualifier> sorted(@Nullable Collection<Qualifier> qualifiers) {
        SortedSet<Qualifier> copy = new TreeSet<>();
        if (qualifiers != null) {
            copy.addAll(qualifiers);
        }
        return Collections.unmodifiableSortedSet(copy);
    }
}
