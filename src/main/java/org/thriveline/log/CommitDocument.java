package org.thriveline.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A commit as MongoDB keeps it. Field names are short since every commit carries them: {@code _id} number, {@code k} keys
 * (the first sequence number it adds to each stream), {@code x} CRC-32C, {@code e} events; of an event: {@code i} id (16
 * bytes where it is a UUID), {@code s} stream, {@code y} type, {@code q} sequence, {@code n} name, {@code t} recorded at
 * (nanoseconds since 1970), {@code d} payload, {@code m} metadata.
 */
final class CommitDocument {
    static final String NUMBER = "_id";
    static final String KEYS = "k";
    private static final String CHECKSUM = "x";
    private static final String EVENTS = "e";

    private CommitDocument() {}

    static Document of(Commit commit) {
        List<Document> events = commit.events().stream().map(CommitDocument::of).toList();
        return new Document(NUMBER, commit.number())
                .append(KEYS, keys(commit))
                .append(EVENTS, events)
                .append(CHECKSUM, checksum(commit));
    }

    /**
     * Returns the commit in a document.
     *
     * @throws DamagedLog where its checksum or shape is not what was written
     */
    static Commit read(Document document) {
        long number = number(document);
        Commit commit;
        try {
            List<LogEvent> events = document.getList(EVENTS, Document.class).stream()
                    .map(CommitDocument::event)
                    .toList();
            commit = new Commit(number, events);
        } catch (RuntimeException e) {
            throw new DamagedLog(number, "it cannot be read: " + e, e);
        }
        if (checksum(commit) != document.getInteger(CHECKSUM, 0)) {
            throw new DamagedLog(number, "its checksum does not match its events", null);
        }
        return commit;
    }

    static long number(Document document) {
        return document.get(NUMBER, Number.class).longValue();
    }

    static String key(String stream, long sequence) {
        return stream + "#" + sequence;
    }

    /** Returns a key for each stream, and one of its own for a commit of no stream: a missing key would be a shared one. */
    static List<String> keys(Commit commit) {
        Map<String, Long> first = new LinkedHashMap<>();
        for (LogEvent event : commit.events()) {
            if (event.stream() != null) {
                first.putIfAbsent(event.stream(), event.sequence());
            }
        }
        List<String> keys = new ArrayList<>();
        first.forEach((stream, sequence) -> keys.add(key(stream, sequence)));
        return keys.isEmpty() ? List.of(commit.id()) : keys;
    }

    private static Document of(LogEvent event) {
        Document document = new Document("i", id(event.id()));
        if (event.stream() != null) {
            document.append("s", event.stream()).append("y", event.type()).append("q", event.sequence());
        }
        document.append("n", event.name())
                .append("t", Nanos.of(event.recordedAt()))
                .append("d", event.payload());
        return event.metadata().equals("{}") ? document : document.append("m", event.metadata());
    }

    private static LogEvent event(Document document) {
        return new LogEvent(
                document.get("i") instanceof Binary bytes ? CompactId.text(bytes.getData()) : document.getString("i"),
                document.getString("s"),
                document.getString("y"),
                document.containsKey("q") ? document.get("q", Number.class).longValue() : 0,
                document.getString("n"),
                Nanos.instant(document.get("t", Number.class).longValue()),
                document.getString("d"),
                document.containsKey("m") ? document.getString("m") : "{}");
    }

    private static Object id(String text) {
        byte[] bytes = CompactId.bytes(text);
        return bytes == null ? text : new Binary(bytes);
    }

    private static int checksum(Commit commit) {
        CRC32C crc = new CRC32C();
        add(crc, commit.number());
        for (LogEvent event : commit.events()) {
            add(crc, event.id());
            add(crc, event.stream());
            add(crc, event.type());
            add(crc, event.sequence());
            add(crc, event.name());
            add(crc, Nanos.of(event.recordedAt()));
            add(crc, event.payload());
            add(crc, event.metadata());
        }
        return (int) crc.getValue();
    }

    private static void add(CRC32C crc, @Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        add(crc, text == null ? -1 : bytes.length);
        crc.update(bytes);
    }

    private static void add(CRC32C crc, long value) {
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
    }
}
