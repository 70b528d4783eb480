package org.thriveline.log;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;

/** The replay blocks in MongoDB. Safe for use by many threads. */
final class BlockStore {
    /** A document holds at most 16 MiB; commits that make a larger block stay unsealed. */
    private static final int BLOCK_BYTES = 15 << 20;

    private static final String NUMBER = "_id";
    private static final String CHECKSUM = "x";
    private static final String BYTES = "b";

    private final MongoCollection<Document> blocks;

    BlockStore(MongoDatabase database) {
        this.blocks = database.getCollection("blocks");
    }

    /** Returns those of {@code count} consecutive blocks that are there, by their numbers. */
    Map<Long, Block> read(long first, int count) {
        Map<Long, Block> found = HashMap.newHashMap(count);
        for (Document document :
                byNumber(LongStream.range(first, first + count).boxed().toList())) {
            long number = number(document);
            byte[] bytes = document.get(BYTES, Binary.class).getData();
            found.put(number, new Block(number, bytes, document.getInteger(CHECKSUM, 0)));
        }
        return found;
    }

    /** Keeps a block in place of any of the same number. */
    void write(Block block) {
        if (block.bytes().length > BLOCK_BYTES) {
            return;
        }
        Document document = new Document(NUMBER, block.number())
                .append(CHECKSUM, block.checksum())
                .append(BYTES, new Binary(block.bytes()));
        blocks.replaceOne(Filters.eq(NUMBER, block.number()), document, new ReplaceOptions().upsert(true));
    }

    /** Returns the number of the first block that is not there, where every one before {@code from} is. */
    long end(long from) {
        return DenseNumbers.end(from, this::greatest);
    }

    /** Returns the number of a block after a given one, -1 where none was found. */
    long beyond(long number) {
        return DenseNumbers.beyond(number, this::greatest);
    }

    private long greatest(List<Long> numbers) {
        long greatest = -1;
        for (Document document : byNumber(numbers).projection(Projections.include(NUMBER))) {
            greatest = Math.max(greatest, number(document));
        }
        return greatest;
    }

    private FindIterable<Document> byNumber(List<Long> numbers) {
        return blocks.find(Filters.in(NUMBER, numbers)).batchSize(numbers.size());
    }

    private static long number(Document document) {
        return document.get(NUMBER, Number.class).longValue();
    }
}
