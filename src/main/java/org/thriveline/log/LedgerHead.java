package org.thriveline.log;

import java.time.Instant;

/**
 * Where a {@link Ledger} ends.
 *
 * @param next how many entries there are: the number of the next
 * @param at when the last was written
 * @param hash of the last, in hexadecimal
 */
public record LedgerHead(long next, Instant at, String hash) {
    /** The end of an empty one. */
    static final LedgerHead EMPTY = new LedgerHead(0, Instant.EPOCH, LedgerEntry.NONE);

    static LedgerHead of(LedgerEntry last) {
        return new LedgerHead(last.number() + 1, last.at(), last.hash());
    }
}
