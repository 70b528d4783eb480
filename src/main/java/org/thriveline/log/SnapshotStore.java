package org.thriveline.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * The newest snapshot of each stream that has one: derived, disposable. A damaged one is as good as none. Safe for use by many
 * threads.
 */
public final class SnapshotStore {
    private final MongoCollection<Document> snapshots;

    public SnapshotStore(MongoDatabase database) {
        this.snapshots = database.getCollection("snapshots");
    }

    /** Keeps a snapshot, unless a later one is there already. */
    void store(String stream, LogEvent snapshot) {
        if (read(stream).filter(kept -> kept.sequence() >= snapshot.sequence()).isPresent()) {
            return;
        }
        Document document = CommitDocument.of(new Commit(0, List.of(snapshot)));
        document.append(CommitDocument.NUMBER, stream).remove(CommitDocument.KEYS);
        snapshots.replaceOne(Filters.eq(CommitDocument.NUMBER, stream), document, new ReplaceOptions().upsert(true));
    }

    Optional<LogEvent> read(String stream) {
        Document document = snapshots
                .find(Filters.in(CommitDocument.NUMBER, List.of(stream)))
                .first();
        if (document == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(CommitDocument.read(new Document(document).append(CommitDocument.NUMBER, 0L))
                    .events()
                    .getFirst());
        } catch (DamagedLog e) {
            return Optional.empty();
        }
    }
}
