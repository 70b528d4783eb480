package org.thriveline.log;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifiers that are UUIDs as 16 bytes in place of 36 letters. */
final class CompactId {
    private static final int LETTERS = 36;
    private static final int BYTES = 16;

    private CompactId() {}

    /** Returns the bytes of an identifier that is a UUID in its usual spelling, null for any other. */
    static byte @Nullable [] bytes(String id) {
        if (id.length() != LETTERS) {
            return null;
        }
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id)
                    ? ByteBuffer.allocate(BYTES)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array()
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String text(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
