package org.thriveline.log;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The form in which a store keeps commits, written down in it, so that no program misreads another's. */
final class StoreFormat {
    private static final String ID = "format";
    private static final int CURRENT = 2;

    /** The first form, which named commits and did not say its number. */
    private static final int UNSAID = 1;

    private StoreFormat() {}

    /**
     * Writes the form into a new store, or checks the one that is there.
     *
     * @throws StoreNotOpened where it is another
     */
    static void check(MongoDatabase database) {
        MongoCollection<Document> settings = database.getCollection("settings");
        Document said = first(settings, ID);
        int format;
        if (said != null) {
            format = said.getInteger("value");
        } else if (first(database.getCollection("commits"), 0L) != null) {
            format = UNSAID;
        } else {
            format = CURRENT;
            write(settings);
        }
        if (format != CURRENT) {
            throw new StoreNotOpened("The store keeps its log in form " + format + ", and this program reads form "
                    + CURRENT + ". Use the program that wrote it, or set THRIVELINE_DATA to another folder.");
        }
    }

    private static @Nullable Document first(MongoCollection<Document> collection, Object id) {
        return collection.find(Filters.in("_id", List.of(id))).first();
    }

    private static void write(MongoCollection<Document> settings) {
        try {
            settings.insertOne(new Document("_id", ID).append("value", CURRENT));
        } catch (MongoWriteException e) {
            // Another process was first with the same.
        }
    }
}
