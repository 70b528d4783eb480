package org.thriveline.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.Objects;
import org.bson.Document;

/** Damages a store on purpose, for tests of what is said then. */
public final class DamagedStore {
    private DamagedStore() {}

    /** Changes an event of a commit behind its checksum's back. */
    public static void changeAPayload(Path folder, long commit) {
        try (TestStore store = new TestStore(folder)) {
            store.database().getCollection("commits").updateOne(Filters.eq("_id", commit), Updates.set("e.0.d", "{}"));
        }
    }

    /** Changes who an entry of the audit trail says it was, and nothing else. */
    public static void changeAnAuditEntry(Path folder, long number) {
        try (TestStore store = new TestStore(folder)) {
            MongoCollection<Document> audit = store.database().getCollection("audit");
            Document entry = Objects.requireNonNull(
                    audit.find(Filters.eq(Numbered.NUMBER, number)).first());
            String text = entry.getString("e").replaceFirst("\"who\":\"\\w+\"", "\"who\":\"nobody\"");
            audit.updateOne(Filters.eq(Numbered.NUMBER, number), Updates.set("e", text));
        }
    }
}
