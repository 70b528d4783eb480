package org.thriveline.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Counts what each of many may still ask for, at one {@link Rate}. Holds some 50,000 of those that asked lately and often; whoever is forgotten has all
 * of it again. Safe for use by many threads.
 */
final class RateLimits {
    private static final int MOST = 50_000;
    private static final int LONGEST_NAME = 100;

    private final Rate rate;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** @param time which never goes back, whatever the wall clock does */
    RateLimits(Rate rate, TimeMeter time) {
        this.rate = rate;
        this.time = time;
    }

    /** Takes one, and returns how long to wait where there is none to take; else zero. */
    Duration take(String who) {
        return Duration.ofNanos(bucket(who).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** Returns how long to wait until there is one to take, and takes none. */
    Duration pause(String who) {
        return Duration.ofNanos(bucket(who).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(String who) {
        String name = who.substring(0, Math.min(who.length(), LONGEST_NAME));
        return buckets.get(
                name,
                none -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
