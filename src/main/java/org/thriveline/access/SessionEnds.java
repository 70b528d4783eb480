package org.thriveline.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.thriveline.log.StoreUnavailable;

/** Ends sessions of others: all of an account's by an administrator's word, or those that the provider says are over. */
public final class SessionEnds {
    private final EndedSessions ended;
    private final AuditTrail trail;
    private final Duration patience;

    /** @param patience how long whoever asks waits for the store */
    SessionEnds(EndedSessions ended, AuditTrail trail, Duration patience) {
        this.ended = ended;
        this.trail = trail;
        this.patience = patience;
    }

    /**
     * Ends all that an account opened, on every node. It may sign in again.
     *
     * @param name as people know it, as the audit trail says it
     * @throws StoreUnavailable where it cannot be written down, or other nodes could not be told in time
     */
    public void ofAccount(String name, Actor who, String operation) {
        trail.write(who, AuditKind.SESSIONS_ENDED, operation, Map.of("account", name), null);
        told(ended.endAll(Account.markOfName(name)));
    }

    void ofTheirs(String issuer, String session, Actor from, String operation) {
        String mark = Account.markOfTheirs(issuer, session);
        told(ended.end(mark));
        written(from, operation, Map.of("session", mark));
    }

    void ofSubject(String issuer, String subject, Actor from, String operation) {
        String id = Account.id(issuer, subject);
        told(ended.endAll(Account.mark(id)));
        written(from, operation, Map.of("account", trail.veiled(id)));
    }

    /** That somebody may see no more is not kept waiting for a word about it. */
    private void written(Actor from, String operation, Map<String, String> about) {
        var _ = trail.send(from, AuditKind.SESSIONS_ENDED, operation, about, null);
    }

    private void told(CompletableFuture<Void> safe) {
        try {
            safe.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreUnavailable.untold(e);
        } catch (ExecutionException | TimeoutException e) {
            throw StoreUnavailable.untold(e);
        }
    }
}
