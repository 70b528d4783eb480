package org.thriveline.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;

/** Reads the commits that a {@link BlockWriter} wrote. */
final class BlockReader {
    private final int commits;
    private final ByteBuffer ids;
    private final ByteBuffer rows;
    private final List<String> table = new ArrayList<>();
    private final byte[] uuid = new byte[16];
    private long nanos;

    /**
     * @throws IllegalStateException where the bytes are of another version, or cannot be unpacked
     */
    BlockReader(byte[] bytes) {
        ByteBuffer block = ByteBuffer.wrap(bytes);
        byte version = block.get();
        if (version != BlockWriter.VERSION) {
            throw new IllegalStateException("it is of version " + version);
        }
        this.commits = DataUtils.readVarInt(block);
        int idsLength = DataUtils.readVarInt(block);
        int rowsLength = DataUtils.readVarInt(block);
        this.ids = block.slice(block.position(), idsLength);
        this.rows = ByteBuffer.wrap(Deflated.unpack(bytes, block.position() + idsLength, rowsLength));
    }

    /**
     * Returns the commits.
     *
     * @param first the number of the first
     */
    List<Commit> read(long first) {
        List<Commit> found = new ArrayList<>(commits);
        for (int place = 0; place < commits; place++) {
            found.add(commit(first + place));
        }
        return found;
    }

    private Commit commit(long number) {
        int count = DataUtils.readVarInt(rows);
        List<LogEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(event());
        }
        return new Commit(number, events);
    }

    private LogEvent event() {
        int flags = rows.get();
        String id = (flags & BlockWriter.ID_IS_UUID) == 0 ? text() : uuid();
        boolean inStream = (flags & BlockWriter.IN_STREAM) != 0;
        String stream = inStream ? repeated() : null;
        long sequence = inStream ? DataUtils.readVarLong(rows) : 0;
        String type = (flags & BlockWriter.TYPED) == 0 ? null : repeated();
        String name = repeated();
        nanos += unzigzag(DataUtils.readVarLong(rows));
        String payload = text();
        return new LogEvent(id, stream, type, sequence, name, Nanos.instant(nanos), payload, repeated());
    }

    private String uuid() {
        ids.get(uuid);
        return CompactId.text(uuid);
    }

    private String repeated() {
        int place = DataUtils.readVarInt(rows);
        if (place > 0) {
            return table.get(place - 1);
        }
        String text = text();
        table.add(text);
        return text;
    }

    private String text() {
        int length = DataUtils.readVarInt(rows);
        String text = new String(rows.array(), rows.arrayOffset() + rows.position(), length, StandardCharsets.UTF_8);
        rows.position(rows.position() + length);
        return text;
    }

    private static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
