package org.thriveline.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * Secrets in a MongoDB of their own, for nodes that share them: {@code _id} the name's SHA-256, {@code v} the secret, absent where it
 * was erased. What MongoDB keeps of an erased one, in its journal, its oplog and its backups, is for it to let go of.
 */
public final class SecretsCollection implements Secrets {
    private static final String DATABASE = "thriveline-keys";
    private static final String NAME = "_id";
    private static final String VALUE = "v";

    private final MongoClient client;
    private final MongoCollection<Document> secrets;

    /** @param uri a MongoDB connection string; names the database, else {@value #DATABASE} */
    public SecretsCollection(String uri, Duration patience) {
        ConnectionString connection = new ConnectionString(uri);
        this.client = MongoClients.create(MongoStore.settings(connection, patience, false, List.of()));
        String named = connection.getDatabase();
        this.secrets = client.getDatabase(named == null ? DATABASE : named).getCollection("secrets");
    }

    @Override
    public Optional<Found> find(String name) {
        Document found = secrets.find(Filters.eq(NAME, SecretSlot.hashed(name))).first();
        return found == null ? Optional.empty() : Optional.of(found(found));
    }

    private static Found found(Document document) {
        Binary value = document.get(VALUE, Binary.class);
        return new Found(value == null ? null : value.getData());
    }

    @Override
    public Found keep(String name, byte[] value) {
        try {
            secrets.insertOne(new Document(NAME, SecretSlot.hashed(name)).append(VALUE, new Binary(value)));
            return new Found(value);
        } catch (MongoWriteException another) {
            return find(name).orElseThrow(() -> another);
        }
    }

    @Override
    public void erase(String name) {
        String hashed = SecretSlot.hashed(name);
        secrets.replaceOne(Filters.eq(NAME, hashed), new Document(NAME, hashed), new ReplaceOptions().upsert(true));
    }

    @Override
    public int replaceAll(UnaryOperator<byte[]> change) {
        int replaced = 0;
        for (Document document : secrets.find()) {
            byte[] value = found(document).value();
            if (value != null) {
                Document changed = new Document(document).append(VALUE, new Binary(change.apply(value)));
                secrets.replaceOne(Filters.eq(NAME, Objects.requireNonNull(document.getString(NAME))), changed);
                replaced++;
            }
        }
        return replaced;
    }

    @Override
    public void close() {
        client.close();
    }
}
