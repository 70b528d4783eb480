package org.thriveline.log;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.zip.CRC32C;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * States of folds at places in the log, so that a fold need not begin at the beginning: derived from the log, disposable. A
 * damaged one is as good as none. Safe for use by many threads and processes.
 */
public final class Checkpoints {
    /** A checkpoint may be kept at every so many commits: where a replay block begins, so that the rest is read in whole ones. */
    public static final int STEP = Block.COMMITS;

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int WINDOW = 128;
    private static final int DOCUMENT_BYTES = 15 << 20;
    private static final String ID = "_id";
    private static final String LENGTH = "n";
    private static final String CHECKSUM = "x";
    private static final String BYTES = "b";

    private final MongoCollection<Document> checkpoints;

    public Checkpoints(MongoDatabase database) {
        this.checkpoints = database.getCollection("checkpoints");
    }

    /**
     * Keeps a state, unless it is too large for a document or the store does not answer.
     *
     * @param fold the fold's name and version; a state of another version is another fold's
     * @param position how many commits the state takes in: a multiple of {@link #STEP}
     */
    public void keep(String fold, long position, byte[] state) {
        byte[] packed = Deflated.packQuickly(state);
        if (packed.length > DOCUMENT_BYTES) {
            LOG.warn("The state of {} at {} is too large to keep: {} bytes", fold, position, packed.length);
            return;
        }
        try {
            replace(new Document(ID, bytesId(fold, position)).append(BYTES, new Binary(packed)));
            replace(new Document(ID, id(fold, position))
                    .append(LENGTH, state.length)
                    .append(CHECKSUM, checksum(packed)));
        } catch (MongoException e) {
            LOG.warn("The state of {} at {} is not kept: {}", fold, position, e.getMessage());
        }
    }

    private void replace(Document document) {
        checkpoints.replaceOne(Filters.eq(ID, document.get(ID)), document, new ReplaceOptions().upsert(true));
    }

    /** Returns the last state of a fold that takes in no more than {@code position} commits. */
    public Optional<Checkpoint> last(String fold, long position) {
        for (long end = position / STEP; end > 0; end -= WINDOW) {
            for (Kept place : kept(fold, Math.max(1, end - WINDOW + 1), end)) {
                Optional<Checkpoint> found = read(fold, place);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns how many commits the last state takes in that {@link #last} may find, 0 where there is none. */
    public long lastPosition(String fold, long position) {
        for (long end = position / STEP; end > 0; end -= WINDOW) {
            List<Kept> places = kept(fold, Math.max(1, end - WINDOW + 1), end);
            if (!places.isEmpty()) {
                return places.getFirst().position();
            }
        }
        return 0;
    }

    /** Returns the checkpoints in a range of steps, last first: where they are is in documents of their own, that are small. */
    private List<Kept> kept(String fold, long first, long last) {
        Map<String, Long> positions = new TreeMap<>();
        LongStream.rangeClosed(first, last)
                .map(step -> step * STEP)
                .forEach(position -> positions.put(id(fold, position), position));
        List<Kept> kept = new ArrayList<>();
        for (Document document : find(List.copyOf(positions.keySet()))) {
            kept.add(new Kept(
                    positions.getOrDefault(document.getString(ID), 0L),
                    document.getInteger(LENGTH, 0),
                    document.getInteger(CHECKSUM, 0)));
        }
        kept.sort(Comparator.comparingLong(Kept::position).reversed());
        return kept;
    }

    private Optional<Checkpoint> read(String fold, Kept place) {
        Document document = find(List.of(bytesId(fold, place.position()))).first();
        if (document == null) {
            return Optional.empty();
        }
        try {
            byte[] packed = document.get(BYTES, Binary.class).getData();
            if (checksum(packed) != place.checksum()) {
                throw new IllegalStateException("its checksum does not match its bytes");
            }
            return Optional.of(new Checkpoint(place.position(), Deflated.unpack(packed, 0, place.length())));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The state of {} at {} is damaged ({}); an earlier one is used",
                    fold,
                    place.position(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    private FindIterable<Document> find(List<String> ids) {
        return checkpoints.find(Filters.in(ID, ids)).batchSize(ids.size());
    }

    private static String id(String fold, long position) {
        return fold + "@" + position;
    }

    private static String bytesId(String fold, long position) {
        return id(fold, position) + ".bytes";
    }

    static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** Where a checkpoint is, and what its bytes must be like. */
    private record Kept(long position, int length, int checksum) {}
}
