package org.thriveline.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One entry of a {@link Ledger}. Its hash is the SHA-256 of its number, its moment in milliseconds since 1970 (eight bytes
 * each, big-endian), the hash of the entry before it (32 bytes), its id (16 bytes) and its text in UTF-8.
 *
 * @param number its place, from 0 on without a gap
 * @param at when it was written, in whole milliseconds; never before the entry before it
 * @param id random, by which its writer knows it
 * @param text what was written
 * @param previous the hash of the entry before it, in hexadecimal; {@link #NONE} for the first
 * @param hash its own, in hexadecimal
 */
public record LedgerEntry(long number, Instant at, UUID id, String text, String previous, String hash) {
    /** What the first entry has in place of the hash of one before. */
    public static final String NONE = "0".repeat(64);

    /** Returns the entry that follows another. */
    static LedgerEntry after(LedgerHead head, Instant at, UUID id, String text) {
        Instant moment = at.isBefore(head.at()) ? head.at() : at;
        return new LedgerEntry(
                head.next(), moment, id, text, head.hash(), hash(head.next(), moment, head.hash(), id, text));
    }

    /** Returns whether its hash is that of what it says. */
    public boolean isSound() {
        return isSoundAs(number);
    }

    /** Returns whether its hash is that of what it says, were it at another place. */
    boolean isSoundAs(long place) {
        return hash.equals(hash(place, at, previous, id, text));
    }

    private static String hash(long number, Instant at, String previous, UUID id, String text) {
        MessageDigest sha256 = sha256();
        sha256.update(ByteBuffer.allocate(64)
                .putLong(number)
                .putLong(at.toEpochMilli())
                .put(HexFormat.of().parseHex(previous))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip());
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
