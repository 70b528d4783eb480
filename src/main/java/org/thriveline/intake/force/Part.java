package org.thriveline.intake.force;

import org.jspecify.annotations.Nullable;

/**
 * A part of an hour's demand of one kind.
 *
 * @param weight how much of it there is, 1 being an average hour's demand
 * @param from seconds since 1970
 * @param to the end, not in it
 * @param surge what makes it come, null for the usual demand
 */
record Part(double weight, long from, long to, @Nullable Surge surge) {}
