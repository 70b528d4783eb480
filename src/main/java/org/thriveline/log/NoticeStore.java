package org.thriveline.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;

/** The notices in MongoDB, numbered without a gap as commits are, and asked for by number only. */
final class NoticeStore {
    private static final String NUMBER = "_id";

    private final MongoCollection<Document> notices;

    NoticeStore(MongoDatabase database) {
        this.notices = database.getCollection("notices");
    }

    /**
     * Writes a notice under the first number that is free, and returns that number. One whose answer was lost may be there
     * although this failed.
     *
     * @param from where to begin; every number before it is there
     */
    long insert(long from, Notice notice) {
        for (long number = end(from); ; number = end(number)) {
            try {
                notices.insertOne(new Document(NUMBER, number)
                        .append("at", notice.at().toString())
                        .append("kind", notice.kind())
                        .append("about", notice.about()));
                return number;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
    }

    /** Returns the notices from a number on, at most so many, up to the first that is not there. */
    List<Notice> read(long first, int max) {
        List<Document> found = notices.find(Filters.in(NUMBER, numbers(first, max)))
                .batchSize(max)
                .into(new ArrayList<>());
        found.sort(Comparator.comparingLong(NoticeStore::number));
        List<Notice> read = new ArrayList<>();
        for (Document document : found) {
            if (number(document) != first + read.size()) {
                break;
            }
            read.add(new Notice(
                    Instant.parse(document.getString("at")), document.getString("kind"), document.getString("about")));
        }
        return read;
    }

    /** Returns the first number that is not there. */
    long end(long from) {
        return DenseNumbers.end(from, this::greatest);
    }

    private long greatest(List<Long> asked) {
        return notices
                .find(Filters.in(NUMBER, asked))
                .projection(Projections.include(NUMBER))
                .batchSize(asked.size())
                .into(new ArrayList<>())
                .stream()
                .mapToLong(NoticeStore::number)
                .max()
                .orElse(-1);
    }

    private static List<Long> numbers(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }

    private static long number(Document document) {
        return document.get(NUMBER, Number.class).longValue();
    }
}
