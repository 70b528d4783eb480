package org.thriveline.intake.force;

import org.jspecify.annotations.Nullable;

/**
 * A call, incident, report or search that begins.
 *
 * @param at seconds since 1970
 * @param seed of all that is drawn for it
 * @param voided whether its record comes in addition, by mistake, and is voided
 * @param surge what makes it come, null for the usual demand
 */
record Arrival(
        Kind kind,
        long at,
        long seed,
        boolean voided,
        @Nullable Surge surge) {}
