package org.thriveline.policy;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is pointed out of an incident, beside an assessment that is older than {@link Policy#reassessAfter()}.
 *
 * @param assessWithin how soon an open incident should have its first assessment; null where the policy does not say
 * @param nearBreach how long before the target runs out a downgrade is one near a breach
 */
public record FlagRule(@Nullable Duration assessWithin, Duration nearBreach) {
    /** What holds where a policy says nothing of it. */
    public static final FlagRule USUAL = new FlagRule(null, Duration.ofMinutes(10));
}
