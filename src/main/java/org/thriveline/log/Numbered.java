package org.thriveline.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;

/** Documents that bear numbers without a gap, asked for by number only. Safe for use by many threads. */
final class Numbered {
    static final String NUMBER = "_id";

    private final MongoCollection<Document> documents;

    Numbered(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    static long number(Document document) {
        return document.get(NUMBER, Number.class).longValue();
    }

    /** Inserts in order, stopping at the first that fails; see the driver for what it throws. */
    void insert(List<Document> group) {
        documents.insertMany(group);
    }

    /** Returns those of {@code count} consecutive numbers that are there, in order. */
    List<Document> read(long first, int count) {
        List<Document> found = documents
                .find(Filters.in(
                        NUMBER, LongStream.range(first, first + count).boxed().toList()))
                .batchSize(count)
                .into(new ArrayList<>(count));
        found.sort(Comparator.comparingLong(Numbered::number));
        return found;
    }

    /** Returns the first number that is not there, where every one before {@code from} is. */
    long end(long from) {
        return DenseNumbers.end(from, this::greatest);
    }

    /** Returns a number after one that is not there, -1 where none was found. */
    long beyond(long absent) {
        return DenseNumbers.beyond(absent, this::greatest);
    }

    private long greatest(List<Long> asked) {
        long greatest = -1;
        for (Document document : documents
                .find(Filters.in(NUMBER, asked))
                .projection(Projections.include(NUMBER))
                .batchSize(asked.size())) {
            greatest = Math.max(greatest, number(document));
        }
        return greatest;
    }
}
