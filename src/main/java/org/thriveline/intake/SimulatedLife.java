package org.thriveline.intake;

import java.time.Instant;
import java.util.function.Consumer;

/** Makes up the life of one record. */
@FunctionalInterface
interface SimulatedLife {
    /**
     * Makes up a whole life.
     *
     * @param at when it begins
     * @param id the record's number
     * @param say takes the record's commands, in the order in which they happen
     */
    void begin(Instant at, String id, Dice dice, Consumer<Object> say);
}
