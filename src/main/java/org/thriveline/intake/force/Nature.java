package org.thriveline.intake.force;

/** What an incident is in the end, as far as published figures count it apart. Each incident has one. */
public enum Nature {
    /** Anti-social behaviour of any kind. */
    ANTI_SOCIAL,
    /** Domestic, and no crime was recorded. */
    DOMESTIC,
    /** Domestic, and a crime was recorded. */
    DOMESTIC_WITH_CRIME,
    /** Anything else. */
    OTHER
}
