package org.thriveline.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from the store itself that the log has grown, on a thread of its own, where the store has change streams. */
final class ChangeFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final MongoCollection<Document> commits;
    private final Growth growth;
    private final Thread thread;
    private volatile boolean open = true;

    ChangeFeed(MongoCollection<Document> commits, Growth growth) {
        this.commits = commits;
        this.growth = growth;
        this.thread = Thread.ofPlatform().name("log-changes").daemon().start(this::run);
    }

    private void run() {
        try {
            while (open) {
                attempt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() throws InterruptedException {
        try {
            listen();
        } catch (MongoException e) {
            growth.polled();
            if (open) {
                LOG.warn("The store tells no changes ({}), polling until it does", e.getMessage());
                growth.await(Long.MAX_VALUE, AFTER_FAILURE);
            }
        }
    }

    private void listen() {
        try (MongoCursor<ChangeStreamDocument<Document>> changes = commits.watch(
                        List.of(Aggregates.project(Projections.include("operationType", "documentKey"))))
                .iterator()) {
            growth.told();
            while (open) {
                var key = changes.next().getDocumentKey();
                if (key != null) {
                    growth.reached(key.getNumber(CommitDocument.NUMBER).longValue() + 1);
                }
            }
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
