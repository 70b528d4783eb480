package org.thriveline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.thriveline.log.MongoStore;
import org.thriveline.log.Notice;
import org.thriveline.log.Notices;

/**
 * The sessions that were ended, here or on another node, and whose cookies have not run out yet. Each {@link Ending} is
 * published once on every node, as soon as it is known there. Safe for use by many threads.
 */
public final class EndedSessions implements AutoCloseable {
    private static final String SIGNED_OUT = "signed-out";
    private static final String ACCOUNT_ENDED = "account-ended";
    private static final String RIGHTS = "rights";

    /** By how much nodes' clocks may differ, and how long a ticket may still be renewed on a node that was not told. */
    private static final Duration SLACK = Duration.ofHours(1);

    private final Clock clock;
    private final Duration matters;
    private final ApplicationEventPublisher events;
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Map<String, Map<AccountEnded, Instant>> accounts = new ConcurrentHashMap<>();
    private final Notices notices;
    private volatile boolean following;

    /**
     * Reads which sessions were ended before, and follows.
     *
     * @param longest how long a session may last, or its cookie be good for
     */
    EndedSessions(MongoStore store, Clock clock, Duration longest, ApplicationEventPublisher events) {
        this.clock = clock;
        this.matters = longest.plus(SLACK);
        this.events = events;
        this.notices = new Notices(store, clock.instant().minus(matters), this::read);
        this.following = true;
    }

    /**
     * Returns whether a session was signed out.
     *
     * @param session its name, as {@link SignedIn#session} gives it
     */
    boolean contains(String session) {
        return ended.containsKey(session);
    }

    /** Returns whether a session is over, in whatever way it was ended. */
    public boolean contains(SignedIn session) {
        return session.names().stream()
                .anyMatch(name -> ended.containsKey(name)
                        || accounts.getOrDefault(name, Map.of()).keySet().stream()
                                .anyMatch(ending -> ending.ends(session)));
    }

    /**
     * Ends a session here at once, and everywhere as soon as the store takes it.
     *
     * @param session one of {@link SignedIn#names}
     * @return complete once every node will know, after a restart too
     */
    CompletableFuture<Void> end(String session) {
        Instant now = clock.instant();
        end(session, now);
        return notices.post(new Notice(now, SIGNED_OUT, session));
    }

    /**
     * Ends all that an account opened until now, as {@link #end}.
     *
     * @param account one of {@link SignedIn#names}
     */
    CompletableFuture<Void> endAll(String account) {
        Instant now = clock.instant();
        end(new AccountEnded(account, now, null), now);
        return notices.post(new Notice(now, ACCOUNT_ENDED, account));
    }

    /**
     * Takes note of what an account of the provider's may now; its earlier sessions with other rights are over, on every node.
     * What a built-in one may is configured, and another configuration ends all sessions by itself.
     */
    void seen(Account account) {
        if (!account.provided()) {
            return;
        }
        String mark = Account.mark(account.id());
        AccountEnded rights =
                new AccountEnded(mark, account.asOf(), account.rights().mark());
        if (isNews(rights)) {
            Instant now = clock.instant();
            end(rights, now);
            var _ = notices.post(
                    new Notice(now, RIGHTS, mark + " " + rights.at().toEpochMilli() + " " + rights.rights()));
        }
    }

    /** What the newest notice says already needs no other; nor does an old token bring back what it once allowed. */
    private boolean isNews(AccountEnded rights) {
        return accounts.getOrDefault(rights.account(), Map.of()).keySet().stream()
                .filter(known -> known.rights() != null)
                .max((one, other) -> one.at().compareTo(other.at()))
                .map(newest -> !Objects.equals(rights.rights(), newest.rights())
                        && rights.at().isAfter(newest.at()))
                .orElse(true);
    }

    private void read(Notice notice) {
        List<String> about = List.of(notice.about().split(" ", -1));
        switch (notice.kind()) {
            case SIGNED_OUT -> end(notice.about(), notice.at());
            case ACCOUNT_ENDED -> end(new AccountEnded(notice.about(), notice.at(), null), notice.at());
            case RIGHTS -> {
                Instant asOf = Instant.ofEpochMilli(Long.parseLong(about.get(1)));
                end(new AccountEnded(about.get(0), asOf, about.get(2)), notice.at());
            }
            default -> {
                // Of another room, or of a newer version.
            }
        }
    }

    private void end(String session, Instant at) {
        forget();
        if (ended.putIfAbsent(session, at.plus(matters)) == null && following) {
            events.publishEvent(new SessionEnded(session));
        }
    }

    private void end(AccountEnded ending, Instant at) {
        forget();
        Map<AccountEnded, Instant> of = accounts.computeIfAbsent(ending.account(), none -> new ConcurrentHashMap<>());
        if (of.putIfAbsent(ending, at.plus(matters)) == null && following) {
            events.publishEvent(ending);
        }
    }

    /** An account of which nothing is kept stays as an empty name until it is heard of again. */
    private void forget() {
        Instant now = clock.instant();
        Stream.concat(Stream.of(ended.values()), accounts.values().stream().map(Map::values))
                .forEach((Collection<Instant> kept) -> kept.removeIf(until -> until.isBefore(now)));
    }

    @Override
    public void close() {
        notices.close();
    }
}
