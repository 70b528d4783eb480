package org.thriveline.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;

/**
 * What a player is asked to play.
 *
 * @param to where it ends, null for as far as the present
 * @param speed seconds of the past in a second
 * @param paused whether it waits at the first moment
 */
record Plan(ViewKind kind, Scope scope, Instant from, @Nullable Instant to, int speed, boolean paused) {}
