package org.thriveline.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What records are told apart by, where they are ranked. */
public enum Grouping {
    /** The kind of crime as published; other records have none. */
    CATEGORY,
    /** The policing area, where the source says one. */
    AREA,
    /** The beat, where the source says one. */
    BEAT,
    /** The district that a crime's census area is named after: what published crimes have instead of an area. */
    DISTRICT;

    /** Returns the grouping of a word, such as {@code area}; empty where there is none. */
    public static Optional<Grouping> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    /** Returns its name in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns where a record belongs, null where its source does not say. */
    @Nullable String key(Fact fact) {
        return switch (this) {
            case CATEGORY -> fact instanceof CrimeFact crime ? crime.category() : null;
            case AREA -> fact.area() == null ? null : fact.area().value();
            case BEAT -> fact.beat() == null ? null : fact.beat().value();
            case DISTRICT -> fact instanceof CrimeFact crime ? crime.district() : null;
        };
    }
}
