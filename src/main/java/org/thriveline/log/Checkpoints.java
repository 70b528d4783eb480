package org.thriveline.log;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
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
    /** A checkpoint may be kept at every so many commits. */
    public static final int STRIDE = 64 * Block.COMMITS;

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int WINDOW = 64;
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
     * @param position how many commits the state takes in: a multiple of {@link #STRIDE}
     */
    public void keep(String fold, long position, byte[] state) {
        byte[] packed = Deflated.pack(state);
        if (packed.length > DOCUMENT_BYTES) {
            LOG.warn("The state of {} at {} is too large to keep: {} bytes", fold, position, packed.length);
            return;
        }
        Document document = new Document(ID, id(fold, position))
                .append(LENGTH, state.length)
                .append(CHECKSUM, checksum(packed))
                .append(BYTES, new Binary(packed));
        try {
            checkpoints.replaceOne(Filters.eq(ID, document.get(ID)), document, new ReplaceOptions().upsert(true));
        } catch (MongoException e) {
            LOG.warn("The state of {} at {} is not kept: {}", fold, position, e.getMessage());
        }
    }

    /** Returns the last state of a fold that takes in no more than {@code position} commits. */
    public Optional<Checkpoint> last(String fold, long position) {
        for (long end = position / STRIDE; end > 0; end -= WINDOW) {
            for (long place : kept(fold, Math.max(1, end - WINDOW + 1), end)) {
                Optional<Checkpoint> found = read(fold, place);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the positions of the checkpoints in a range of strides, last first. */
    private List<Long> kept(String fold, long first, long last) {
        Map<String, Long> positions = new TreeMap<>();
        LongStream.rangeClosed(first, last)
                .map(stride -> stride * STRIDE)
                .forEach(position -> positions.put(id(fold, position), position));
        return find(List.copyOf(positions.keySet()))
                .projection(Projections.include(ID))
                .into(new ArrayList<>())
                .stream()
                .map(document -> positions.get(document.getString(ID)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private Optional<Checkpoint> read(String fold, long position) {
        Document document = find(List.of(id(fold, position))).first();
        if (document == null) {
            return Optional.empty();
        }
        try {
            byte[] packed = document.get(BYTES, Binary.class).getData();
            if (checksum(packed) != document.getInteger(CHECKSUM, 0)) {
                throw new IllegalStateException("its checksum does not match its bytes");
            }
            return Optional.of(new Checkpoint(position, Deflated.unpack(packed, 0, document.getInteger(LENGTH))));
        } catch (RuntimeException e) {
            LOG.warn("The state of {} at {} is damaged ({}); an earlier one is used", fold, position, e.getMessage());
            return Optional.empty();
        }
    }

    private FindIterable<Document> find(List<String> ids) {
        return checkpoints.find(Filters.in(ID, ids)).batchSize(ids.size());
    }

    private static String id(String fold, long position) {
        return fold + "@" + position;
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
