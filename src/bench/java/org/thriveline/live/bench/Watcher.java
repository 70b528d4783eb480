package org.thriveline.live.bench;

import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One session of the crowd: what it heard last, and, for some, the picture its patches add up to. Used by one thread. */
final class Watcher {
    static final long TICK = 250;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int CLOSE = 8;
    private static final int CONTROL = 8;
    private static final int SIXTEEN_BITS = 126;

    private final SocketChannel socket;
    private final Deque<String> openings;
    private final boolean checked;
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private byte[] rest = new byte[0];
    private boolean upgraded;
    private boolean named;
    private @Nullable JsonNode picture;

    final String channel;
    final Reading reading;
    long position = -1;
    long at;
    long messages;
    long bytes;
    long snapshots;
    long skipped;
    int closed;

    /** How a session reads. */
    enum Reading {
        AT_ONCE,
        SLOWLY,
        NEVER
    }

    /** @param checked whether it applies its patches */
    Watcher(SocketChannel socket, Wire wire, String channel, Reading reading, boolean checked) {
        this.socket = socket;
        this.openings = new ArrayDeque<>(wire.openings(channel));
        this.channel = channel;
        this.reading = reading;
        this.checked = checked;
    }

    SocketChannel socket() {
        return socket;
    }

    /** Returns whether it has asked for its view. */
    boolean open() {
        return openings.isEmpty();
    }

    @Nullable
    JsonNode picture() {
        return picture;
    }

    /** Returns how many bytes of a message it holds whose rest has not come. */
    int held() {
        return rest.length;
    }

    /** Reads what there is, and tells the crowd of each frame; returns whether there may be more to come. */
    boolean read(ByteBuffer in, FrameName name, Crowd crowd) throws IOException {
        in.put(rest);
        int read = socket.read(in);
        in.flip();
        if (!upgraded) {
            upgrade(in);
        }
        while (upgraded && next(in, name, crowd)) {
            // Each is told of as it is found.
        }
        rest = new byte[in.remaining()];
        in.get(rest);
        return read >= 0;
    }

    private void upgrade(ByteBuffer in) throws IOException {
        String head = StandardCharsets.ISO_8859_1.decode(in.duplicate()).toString();
        int end = head.indexOf("\r\n\r\n");
        if (end >= 0) {
            if (!head.startsWith("HTTP/1.1 101")) {
                throw new IOException("refused: " + head.lines().findFirst().orElse(""));
            }
            in.position(in.position() + end + 4);
            upgraded = true;
            say();
        }
    }

    private void say() throws IOException {
        String text = openings.poll();
        if (text != null) {
            socket.write(Wire.frame(text));
        }
    }

    /** Takes one WebSocket frame; returns whether there was a whole one. */
    private boolean next(ByteBuffer in, FrameName name, Crowd crowd) throws IOException {
        int start = in.position();
        if (in.remaining() < 2) {
            return false;
        }
        int first = in.get();
        int size = in.get();
        int lengthBytes = size < SIXTEEN_BITS ? 0 : size == SIXTEEN_BITS ? 2 : 8;
        if (in.remaining() < lengthBytes) {
            in.position(start);
            return false;
        }
        int length = lengthBytes == 0 ? size : lengthBytes == 2 ? in.getShort() & 0xFFFF : (int) in.getLong();
        if (in.remaining() < length) {
            in.position(start);
            return false;
        }
        int end = in.position() + length;
        take(first, length, in, name, crowd);
        in.position(end);
        return true;
    }

    private void take(int first, int length, ByteBuffer in, FrameName name, Crowd crowd) throws IOException {
        int kind = first & 0xF;
        if (kind == CLOSE) {
            closed = length < 2 ? 1005 : in.getShort(in.position()) & 0xFFFF;
        }
        if (kind >= CONTROL) {
            return;
        }
        boolean last = first < 0;
        if (kind != 0 && name.read(in, length)) {
            frame(name, crowd);
            named = true;
        }
        if (checked && named) {
            byte[] payload = new byte[length];
            in.get(payload);
            whole.write(payload);
        }
        bytes += length;
        if (!last) {
            return;
        }
        if (checked && named) {
            apply(MAPPER.readTree(whole.toByteArray()));
            whole.reset();
        }
        named = false;
        messages++;
        if (openings.peek() != null) {
            say();
        }
    }

    private void frame(FrameName name, Crowd crowd) {
        if (!name.patch()) {
            snapshots++;
        } else if (at != 0 && name.at() - name.fromAt() > TICK) {
            skipped += (name.at() - name.fromAt()) / TICK - 1;
        }
        crowd.frame(this, name);
        position = name.position();
        at = name.at();
    }

    private void apply(JsonNode message) {
        if (message.has("data")) {
            picture = message.get("data");
        } else if (picture != null) {
            picture = Jackson3JsonPatch.apply(message.get("ops"), picture);
        }
    }
}
