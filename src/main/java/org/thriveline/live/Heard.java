package org.thriveline.live;

import org.springframework.web.socket.TextMessage;

/** What a browser is saying, of which parts may be still to come. Used by one thread at a time. */
final class Heard {
    /** LP16, in bytes of UTF-8. */
    static final int LONGEST = 16 << 10;

    private final StringBuilder text = new StringBuilder(0);
    private int bytes;

    /** Takes in the next part; returns whether the message is not too long by now. */
    boolean take(TextMessage part) {
        bytes += part.getPayloadLength();
        if (bytes > LONGEST) {
            return false;
        }
        text.append(part.getPayload());
        return true;
    }

    /** Returns the message and begins another. */
    String whole() {
        String whole = text.toString();
        text.setLength(0);
        text.trimToSize();
        bytes = 0;
        return whole;
    }
}
