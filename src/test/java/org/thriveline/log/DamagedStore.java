package org.thriveline.log;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;

/** Damages a store on purpose, for tests of what is said then. */
public final class DamagedStore {
    private DamagedStore() {}

    /** Changes an event of a commit behind its checksum's back. */
    public static void changeAPayload(Path folder, long commit) {
        try (TestStore store = new TestStore(folder)) {
            store.database().getCollection("commits").updateOne(Filters.eq("_id", commit), Updates.set("e.0.d", "{}"));
        }
    }
}
