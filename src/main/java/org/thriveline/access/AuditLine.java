package org.thriveline.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.LedgerEntry;

/**
 * An entry of the audit trail, in its place.
 *
 * @param number its place, from 0 on
 * @param written when it was written, in UTC; never before the entry before it
 * @param hash its SHA-256, over the hash of the one before too
 * @param sound whether its hash is that of what it says
 * @param entry what it says; null where it cannot be read any more
 */
public record AuditLine(
        long number,
        Instant written,
        String hash,
        boolean sound,
        @JsonUnwrapped @Nullable AuditEntry entry) {
    static AuditLine of(LedgerEntry kept) {
        return new AuditLine(kept.number(), kept.at(), kept.hash(), kept.isSound(), said(kept));
    }

    private static @Nullable AuditEntry said(LedgerEntry kept) {
        try {
            return AuditEntry.read(kept.text());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
