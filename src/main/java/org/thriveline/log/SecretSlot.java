package org.thriveline.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A secret as a file keeps it, in 128 bytes: 32 of its name's SHA-256, one of its length (0 where it was erased), 64 of it, and
 * the CRC-32C of all that.
 *
 * @param name the SHA-256 of its name, in hexadecimal digits
 * @param value null where it was erased
 */
// Compared by nobody.
@SuppressWarnings("ArrayRecordComponent")
record SecretSlot(String name, byte @Nullable [] value) {
    static final int SIZE = 128;
    private static final int NAME = 32;
    private static final int CHECKED = NAME + 1 + Secrets.LONGEST;

    static String hashed(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    ByteBuffer bytes() {
        byte[] all = new byte[SIZE];
        ByteBuffer bytes = ByteBuffer.wrap(all).put(HexFormat.of().parseHex(name));
        if (value == null) {
            bytes.put((byte) 0);
        } else {
            bytes.put((byte) value.length).put(value);
        }
        return bytes.putInt(CHECKED, checksum(all)).rewind();
    }

    /** Returns the secret in a slot, null where it is not one that was written whole. */
    static @Nullable SecretSlot read(byte[] all) {
        int length = all[NAME];
        if (ByteBuffer.wrap(all).getInt(CHECKED) != checksum(all) || length < 0 || length > Secrets.LONGEST) {
            return null;
        }
        String name = HexFormat.of().formatHex(all, 0, NAME);
        return new SecretSlot(name, length == 0 ? null : Arrays.copyOfRange(all, NAME + 1, NAME + 1 + length));
    }

    private static int checksum(byte[] all) {
        CRC32C crc = new CRC32C();
        crc.update(all, 0, CHECKED);
        return (int) crc.getValue();
    }
}
