package org.thriveline.live.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;

/** How a view is asked for: in our protocol, or in STOMP. */
enum Wire {
    LIVE {
        @Override
        List<String> openings(String channel) {
            int slash = channel.indexOf('/');
            return List.of(
                    slash < 0
                            ? "{\"type\":\"subscribe\",\"view\":\"" + channel + "\"}"
                            : "{\"type\":\"subscribe\",\"view\":\"" + channel.substring(0, slash) + "\",\"area\":\""
                                    + channel.substring(slash + 1) + "\"}");
        }
    },
    STOMP {
        @Override
        List<String> openings(String channel) {
            return List.of(
                    "CONNECT\naccept-version:1.2\nheart-beat:0,0\n\n\0",
                    "SUBSCRIBE\nid:0\ndestination:" + topic(channel) + "\n\n\0");
        }
    };

    private static final int MASKED = 0x80;
    private static final int LONG = 126;

    /** Returns what a session says, one after each message it hears. */
    abstract List<String> openings(String channel);

    /** Returns the simple broker's destination of a channel. */
    static String topic(String channel) {
        return "/topic/" + channel.replace('/', '.');
    }

    /** Returns a text as a client's WebSocket frame; its mask is zero, which changes nothing. */
    static ByteBuffer frame(String text) {
        byte[] payload = text.getBytes(UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8).put((byte) 0x81);
        if (payload.length < LONG) {
            frame.put((byte) (MASKED | payload.length));
        } else {
            frame.put((byte) (MASKED | LONG)).putShort((short) payload.length);
        }
        return frame.putInt(0).put(payload).flip();
    }
}
