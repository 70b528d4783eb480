package org.thriveline.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Returns whether every stream key of a commit leads to it. */
    boolean indexed(Commit commit) {
        return CommitDocument.keys(commit).stream().allMatch(key -> leads(key, commit.number()));
    }

    /** One key at a time: asked for several that lead to one commit, the embedded server gives it several times. */
    private boolean leads(String key, long number) {
        List<Document> found =
                commits.find(Filters.in(CommitDocument.KEYS, List.of(key))).into(new ArrayList<>());
        return found.size() == 1 && CommitDocument.number(found.getFirst()) == number;
    }

    /**
     * Returns the number that the next commit will have, given that {@code from} commits are known to be there. Numbers are
     * dense, so it is found by probing.
     */
    long head(long from) {
        return DenseNumbers.end(from, numbers -> {
            long greatest = -1;
            for (Document document : commits.find(Filters.in(CommitDocument.NUMBER, numbers))
                    .projection(Projections.include(CommitDocument.NUMBER))
                    .batchSize(numbers.size())) {
                greatest = Math.max(greatest, CommitDocument.number(document));
            }
            return greatest;
        });
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
