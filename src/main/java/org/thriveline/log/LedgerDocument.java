package org.thriveline.log;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * An entry of a ledger as MongoDB keeps it: {@code _id} number, {@code t} written at (milliseconds since 1970), {@code i} id
 * (16 bytes), {@code e} text, {@code p} hash of the entry before, {@code h} its own (32 bytes each).
 */
final class LedgerDocument {
    private static final Set<String> FIELDS = Set.of(Numbered.NUMBER, "t", "i", "e", "p", "h");

    private LedgerDocument() {}

    static Document of(LedgerEntry entry) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(entry.id().getMostSignificantBits())
                .putLong(entry.id().getLeastSignificantBits())
                .array();
        return new Document(Numbered.NUMBER, entry.number())
                .append("t", entry.at().toEpochMilli())
                .append("i", new Binary(id))
                .append("e", entry.text())
                .append("p", new Binary(HexFormat.of().parseHex(entry.previous())))
                .append("h", new Binary(HexFormat.of().parseHex(entry.hash())));
    }

    /**
     * Returns the entry in a document.
     *
     * @throws LedgerFault where it is not of the form in which entries are written
     */
    static LedgerEntry read(Document document) {
        long number = Numbered.number(document);
        try {
            if (!document.keySet().equals(FIELDS)) {
                throw new IllegalArgumentException("its fields are " + document.keySet());
            }
            ByteBuffer id = ByteBuffer.wrap(bytes(document, "i", 16));
            return new LedgerEntry(
                    number,
                    Instant.ofEpochMilli(document.getLong("t")),
                    new UUID(id.getLong(), id.getLong()),
                    document.getString("e"),
                    HexFormat.of().formatHex(bytes(document, "p", 32)),
                    HexFormat.of().formatHex(bytes(document, "h", 32)));
        } catch (RuntimeException e) {
            throw new LedgerFault(
                    number, LedgerFault.Kind.CHANGED, "it is not of the form in which entries are written");
        }
    }

    private static byte[] bytes(Document document, String field, int length) {
        byte[] bytes = document.get(field, Binary.class).getData();
        if (bytes.length != length) {
            throw new IllegalArgumentException(field + " has " + bytes.length + " bytes");
        }
        return bytes;
    }
}
