package org.thriveline.figures;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;

/** So many went from one grade to another; null is none. */
public record Move(@Nullable Grade from, @Nullable Grade to, int count) {}
