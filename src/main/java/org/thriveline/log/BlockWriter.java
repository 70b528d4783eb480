package org.thriveline.log;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bytes of a replay block: the events of consecutive commits, all that the log knows of each. What repeats
 * (streams, names, metadata) is written once a block; identifiers, which do not compress, stand apart from what does.
 */
final class BlockWriter {
    static final byte VERSION = 1;
    static final int ID_IS_UUID = 1;
    static final int IN_STREAM = 2;
    static final int TYPED = 4;

    private final WriteBuffer ids = new WriteBuffer();
    private final WriteBuffer rows = new WriteBuffer();
    private final Map<String, Integer> table = new HashMap<>();
    private int commits;
    private long before;

    void write(Commit commit) {
        commits++;
        rows.putVarInt(commit.events().size());
        commit.events().forEach(this::write);
    }

    /** Returns what was written so far. */
    byte[] toBytes() {
        byte[] packed = Deflated.pack(bytes(rows));
        WriteBuffer block = new WriteBuffer();
        block.put(VERSION).putVarInt(commits).putVarInt(ids.position()).putVarInt(rows.position());
        return bytes(block.put(bytes(ids)).put(packed));
    }

    private static byte[] bytes(WriteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.getBuffer().duplicate().flip().get(bytes);
        return bytes;
    }

    private void write(LogEvent event) {
        byte[] id = CompactId.bytes(event.id());
        rows.put(flags(id, event));
        if (id == null) {
            text(event.id());
        } else {
            ids.put(id);
        }
        if (event.stream() != null) {
            repeated(event.stream());
            rows.putVarLong(event.sequence());
        }
        if (event.type() != null) {
            repeated(event.type());
        }
        repeated(event.name());
        long nanos = Nanos.of(event.recordedAt());
        rows.putVarLong(zigzag(nanos - before));
        before = nanos;
        text(event.payload());
        repeated(event.metadata());
    }

    private static byte flags(byte @Nullable [] id, LogEvent event) {
        int uuid = id == null ? 0 : ID_IS_UUID;
        int stream = event.stream() == null ? 0 : IN_STREAM;
        return (byte) (uuid | stream | (event.type() == null ? 0 : TYPED));
    }

    private void repeated(String text) {
        Integer place = table.putIfAbsent(text, table.size() + 1);
        rows.putVarInt(place == null ? 0 : place);
        if (place == null) {
            text(text);
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        rows.putVarInt(bytes.length).put(bytes);
    }

    private static long zigzag(long value) {
        return (value << 1) ^ (value >> (Long.SIZE - 1));
    }
}
