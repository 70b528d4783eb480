package org.thriveline.access;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.Ledger;
import org.thriveline.log.LedgerEntry;
import org.thriveline.log.MongoStore;
import org.thriveline.log.StoreSecret;

/**
 * Who did what with personal data, when and from where: section 62 of the Data Protection Act 2018. Whoever hands out or takes
 * in such data writes here first, and does neither where that fails. Safe for use by many threads, and by many nodes on one
 * store.
 */
public final class AuditTrail implements AutoCloseable {
    /** The collection that holds it. */
    static final String NAME = "audit";

    /** How long somebody waits for an entry before being refused. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Veil veil;
    private final InstantSource clock;
    private final String node;

    private AuditTrail(Ledger ledger, Veil veil, InstantSource clock, String node) {
        this.ledger = ledger;
        this.veil = veil;
        this.clock = clock;
        this.node = node;
    }

    /**
     * Opens the trail of a store.
     *
     * @param node how this server, or machine, is called in its entries
     */
    public static AuditTrail of(MongoStore store, InstantSource clock, String node) {
        Veil veil = new Veil(StoreSecret.of(store.database()));
        return new AuditTrail(new Ledger(store, NAME, PATIENCE), veil, clock, node);
    }

    /** Opens the trail of a store for a command; its entries name the machine as its shell does. */
    public static AuditTrail ofCommand(MongoStore store, InstantSource clock) {
        return of(store, clock, System.getenv().getOrDefault("HOSTNAME", "local"));
    }

    /**
     * Writes an entry, and waits until it is as safe as the store makes it.
     *
     * @param about the records or the question: numbers and opaque keys, nothing else of a person
     * @param count how many records, null where that is not known
     * @return the entry's number
     * @throws org.thriveline.log.StoreUnavailable where it cannot be written: then nothing may be handed out or taken in
     */
    public long write(Actor who, AuditKind kind, String operation, Map<String, String> about, @Nullable Long count) {
        try {
            return send(who, kind, operation, about, count).join().number();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** As {@link #write}, without waiting. */
    public CompletableFuture<LedgerEntry> send(
            Actor who, AuditKind kind, String operation, Map<String, String> about, @Nullable Long count) {
        AuditEntry entry = new AuditEntry(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                who.name(),
                who.roles(),
                kind.word(),
                operation,
                new TreeMap<>(about),
                count,
                who.from(),
                who.session(),
                node);
        return ledger.send(entry.at(), entry.text());
    }

    /** Returns what stands in an entry for words that somebody typed, which may hold a name. */
    public String veiled(String words) {
        return veil.over(words);
    }

    Ledger ledger() {
        return ledger;
    }

    /** Writes what is waiting, then stops. */
    @Override
    public void close() {
        ledger.close();
    }
}
