package org.thriveline.log;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.security.SecureRandom;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;

/** The store's own secret: made once, at random, by the first process that asks for it, and the same for all after. */
public final class StoreSecret {
    private static final String ID = "secret";
    private static final int BYTES = 32;

    private StoreSecret() {}

    /** Returns the 32 bytes of the store's secret. */
    public static byte[] of(MongoDatabase database) {
        MongoCollection<Document> settings = database.getCollection("settings");
        Document found = settings.find(Filters.eq("_id", ID)).first();
        if (found == null) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            try {
                settings.insertOne(new Document("_id", ID).append("value", new Binary(fresh)));
                return fresh;
            } catch (MongoWriteException another) {
                found = settings.find(Filters.eq("_id", ID)).first();
            }
        }
        return Objects.requireNonNull(found).get("value", Binary.class).getData();
    }
}
