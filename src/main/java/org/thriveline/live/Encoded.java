package org.thriveline.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** A message in the bytes that go over the line: encoded once, sent to many. Immutable. */
final class Encoded {
    private final byte[] bytes;

    Encoded(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the bytes for one reader. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    String text() {
        return new String(bytes, UTF_8);
    }
}
