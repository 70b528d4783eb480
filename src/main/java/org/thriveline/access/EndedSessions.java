package org.thriveline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.thriveline.log.MongoStore;
import org.thriveline.log.Notice;
import org.thriveline.log.Notices;

/**
 * The sessions that were signed out, here or on another node, and whose cookies have not run out yet. Each is published as
 * {@link SessionEnded} once on every node, as soon as it is known there. Safe for use by many threads.
 */
public final class EndedSessions implements AutoCloseable {
    private static final String SIGNED_OUT = "signed-out";

    /** By how much nodes' clocks may differ, and how long a ticket may still be renewed on a node that was not told. */
    private static final Duration SLACK = Duration.ofHours(1);

    private final Clock clock;
    private final Duration matters;
    private final ApplicationEventPublisher events;
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Notices notices;
    private volatile boolean following;

    /**
     * Reads which sessions were ended before, and follows.
     *
     * @param idle how long a cookie is good for
     */
    EndedSessions(MongoStore store, Clock clock, Duration idle, ApplicationEventPublisher events) {
        this.clock = clock;
        this.matters = idle.plus(SLACK);
        this.events = events;
        this.notices = new Notices(store, clock.instant().minus(matters), this::read);
        this.following = true;
    }

    /**
     * Returns whether a session was signed out.
     *
     * @param session its name, as {@link SignedIn#session} gives it
     */
    public boolean contains(String session) {
        return ended.containsKey(session);
    }

    /**
     * Ends a session here at once, and everywhere as soon as the store takes it.
     *
     * @return complete once every node will know, after a restart too
     */
    CompletableFuture<Void> end(String session) {
        Instant now = clock.instant();
        end(session, now);
        return notices.post(new Notice(now, SIGNED_OUT, session));
    }

    private void read(Notice notice) {
        if (notice.kind().equals(SIGNED_OUT)) {
            end(notice.about(), notice.at());
        }
    }

    private void end(String session, Instant at) {
        ended.values().removeIf(until -> until.isBefore(clock.instant()));
        if (ended.putIfAbsent(session, at.plus(matters)) == null && following) {
            events.publishEvent(new SessionEnded(session));
        }
    }

    @Override
    public void close() {
        notices.close();
    }
}
