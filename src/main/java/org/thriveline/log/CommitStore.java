package org.thriveline.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The commits in MongoDB, and the whole of what is asked of it: insert under unique keys, read by number, read by stream key.
 * Each is an equality or {@code $in} on one unique field, which every server answers from an index.
 */
final class CommitStore {
    private final MongoCollection<Document> commits;

    CommitStore(MongoCollection<Document> commits) {
        this.commits = commits;
        commits.createIndex(
                Indexes.ascending(CommitDocument.KEYS),
                new IndexOptions().unique(true).name("stream"));
    }

    /** Inserts in order, stopping at the first that fails; see the driver for what it throws. */
    void insert(List<Commit> group) {
        commits.insertMany(group.stream().map(CommitDocument::of).toList());
    }

    /** Returns the commits from {@code first} on, at most {@code max}, up to the first number that is not there yet. */
    List<Commit> read(long first, int max) {
        List<Commit> found = new ArrayList<>(max);
        long expected = first;
        for (Document document :
                byNumber(LongStream.range(first, first + max).boxed().toList(), max)) {
            if (CommitDocument.number(document) != expected++) {
                break;
            }
            found.add(CommitDocument.read(document));
        }
        return found;
    }

    /** Returns one commit, null where its number has not been written. */
    @Nullable
    Commit read(long number) {
        List<Commit> found = read(number, 1);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Returns the commits whose first event on the stream has a number in the range, in order. */
    List<Commit> readStream(String stream, long first, int count) {
        List<String> keys = LongStream.range(first, first + count)
                .mapToObj(sequence -> CommitDocument.key(stream, sequence))
                .toList();
        List<Commit> found = new ArrayList<>();
        for (Document document :
                commits.find(Filters.in(CommitDocument.KEYS, keys)).batchSize(count)) {
            found.add(CommitDocument.read(document));
        }
        found.sort(Comparator.comparingLong(Commit::number));
        return found;
    }

    /** Returns the commits that keys lead to, by their numbers: all the keys that each has, found by these or not. */
    Map<Long, List<String>> keys(List<String> asked) {
        Map<Long, List<String>> found = new HashMap<>();
        for (Document document : commits.find(Filters.in(CommitDocument.KEYS, asked))
                .projection(Projections.include(CommitDocument.KEYS))
                .batchSize(asked.size())) {
            found.put(CommitDocument.number(document), document.getList(CommitDocument.KEYS, String.class));
        }
        return found;
    }

    /**
     * Returns the number that the next commit will have, given that {@code from} commits are known to be there. Numbers are
     * dense, so it is found by probing.
     */
    long head(long from) {
        return DenseNumbers.end(from, this::greatest);
    }

    /** Returns the number of a commit after one that is not there, -1 where none was found. */
    long beyond(long absent) {
        return DenseNumbers.beyond(absent, this::greatest);
    }

    private long greatest(List<Long> numbers) {
        long greatest = -1;
        for (Document document : commits.find(Filters.in(CommitDocument.NUMBER, numbers))
                .projection(Projections.include(CommitDocument.NUMBER))
                .batchSize(numbers.size())) {
            greatest = Math.max(greatest, CommitDocument.number(document));
        }
        return greatest;
    }

    private List<Document> byNumber(List<Long> numbers, int batch) {
        List<Document> found = new ArrayList<>(batch);
        commits.find(Filters.in(CommitDocument.NUMBER, numbers))
                .batchSize(batch)
                .into(found);
        found.sort(Comparator.comparingLong(CommitDocument::number));
        return found;
    }
}
