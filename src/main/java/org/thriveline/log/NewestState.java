package org.thriveline.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest state of a fold that is too large for one document: derived from the log, disposable. A damaged one is as good as
 * none. It lies in one of two places by turns, so that one is whole while the other is written. Safe for use by many threads and
 * processes: where two write at once, what they wrote may be no good, and is made again.
 */
public final class NewestState {
    private static final Logger LOG = LoggerFactory.getLogger(NewestState.class);
    private static final int DOCUMENT_BYTES = 15 << 20;
    private static final int TOGETHER = 4;
    private static final String ID = "_id";
    private static final String PLACE = "place";
    private static final String POSITION = "position";
    private static final String LENGTHS = "n";
    private static final String CHECKSUMS = "x";
    private static final String BYTES = "b";

    private final MongoCollection<Document> states;
    private final String fold;

    /** @param fold the fold's name and version; a state of another version is another fold's */
    public NewestState(MongoStore store, String fold) {
        this.states = store.database().getCollection("checkpoints");
        this.fold = fold;
    }

    /**
     * A state.
     *
     * @param position how many commits it takes in
     * @param parts as its fold made them
     */
    public record Kept(long position, List<byte[]> parts) {}

    /** Returns how many commits the state takes in that is kept, 0 where there is none. */
    public long position() {
        Document head = states.find(Filters.eq(ID, fold)).first();
        return head == null ? 0 : head.get(POSITION, Number.class).longValue();
    }

    /** Keeps a state in place of the last, unless a part is too large for a document or the store does not answer. */
    public void keep(Kept state) {
        try {
            Document last = states.find(Filters.eq(ID, fold)).first();
            int place = last == null ? 0 : 1 - last.getInteger(PLACE, 0);
            List<Integer> lengths = new ArrayList<>();
            List<Integer> checksums = new ArrayList<>();
            for (byte[] part : state.parts()) {
                byte[] packed = Deflated.packQuickly(part);
                if (packed.length > DOCUMENT_BYTES) {
                    LOG.warn("The state of {} at {} is too large to keep", fold, state.position());
                    return;
                }
                replace(new Document(ID, id(place, lengths.size())).append(BYTES, new Binary(packed)));
                lengths.add(part.length);
                checksums.add(Checkpoints.checksum(packed));
            }
            replace(new Document(ID, fold)
                    .append(PLACE, place)
                    .append(POSITION, state.position())
                    .append(LENGTHS, lengths)
                    .append(CHECKSUMS, checksums));
        } catch (MongoException e) {
            LOG.warn("The state of {} at {} is not kept: {}", fold, state.position(), e.getMessage());
        }
    }

    private void replace(Document document) {
        states.replaceOne(Filters.eq(ID, document.get(ID)), document, new ReplaceOptions().upsert(true));
    }

    /** Returns the state that is kept, empty where there is none, or it takes in more commits than {@code most}. */
    public Optional<Kept> read(long most) {
        Document head = states.find(Filters.eq(ID, fold)).first();
        if (head == null || head.get(POSITION, Number.class).longValue() > most) {
            return Optional.empty();
        }
        try {
            List<Integer> lengths = head.getList(LENGTHS, Integer.class);
            List<Integer> checksums = head.getList(CHECKSUMS, Integer.class);
            List<byte[]> packed = packed(head.getInteger(PLACE, 0), lengths.size());
            return Optional.of(new Kept(
                    head.get(POSITION, Number.class).longValue(),
                    IntStream.range(0, packed.size())
                            .parallel()
                            .mapToObj(part -> unpack(packed.get(part), lengths.get(part), checksums.get(part)))
                            .toList()));
        } catch (RuntimeException e) {
            LOG.warn("The state of {} is damaged ({}); the log is read in its place", fold, e.getMessage());
            return Optional.empty();
        }
    }

    /** A few documents a round trip, since an answer holds 48 MB at most. */
    private List<byte[]> packed(int place, int parts) {
        List<byte[]> packed = new ArrayList<>();
        for (int from = 0; from < parts; from += TOGETHER) {
            List<String> ids = IntStream.range(from, Math.min(parts, from + TOGETHER))
                    .mapToObj(part -> id(place, part))
                    .toList();
            Map<String, byte[]> found = new HashMap<>();
            for (Document document : states.find(Filters.in(ID, ids)).batchSize(ids.size())) {
                found.put(
                        document.getString(ID),
                        document.get(BYTES, Binary.class).getData());
            }
            for (String id : ids) {
                byte[] bytes = found.get(id);
                if (bytes == null) {
                    throw new IllegalStateException("a part is not there");
                }
                packed.add(bytes);
            }
        }
        return packed;
    }

    private static byte[] unpack(byte[] packed, int length, int checksum) {
        if (Checkpoints.checksum(packed) != checksum) {
            throw new IllegalStateException("its checksum does not match its bytes");
        }
        return Deflated.unpack(packed, 0, length);
    }

    private String id(int place, int part) {
        return fold + "#" + place + "." + part;
    }
}
