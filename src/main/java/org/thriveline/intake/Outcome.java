package org.thriveline.intake;

/** What became of steps that were sent. */
public sealed interface Outcome {
    /** @param events how many events were recorded; 0 where all of it was known already */
    record Recorded(int events) implements Outcome {}

    /** @param reason the stable name of the reason */
    record Rejected(String reason, String message) implements Outcome {}
}
