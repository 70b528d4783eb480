package org.thriveline.log;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The embedded server's database, with documents and index keys in forms that are quick to read, write and compare. */
final class EmbeddedDatabase extends H2Database {
    /** What the names of the maps that hold documents begin with. */
    static final String DOCUMENTS = "databases.";

    private static final BsonType BSON = new BsonType();

    private final MVStore file;
    private final CursorRegistry cursors;

    EmbeddedDatabase(String name, MVStore file, CursorRegistry cursors) {
        // First, since the superclass opens what is in the file while it is made.
        this.file = file;
        this.cursors = cursors;
        super(name, file, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        if (keys.size() != 1) {
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
        String map = databaseName + "." + collection + "._index_" + index;
        return new PlainIndex(file.openMap(map), index, keys, sparse);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = databaseName + "." + collection;
        MVMap<Object, Document> documents = file.openMap(DOCUMENTS + name, documents());
        return new EmbeddedCollection(this, collection, options, documents, file.openMap("meta." + name), cursors);
    }

    /** Returns how a map of documents is opened. */
    static MVMap.Builder<Object, Document> documents() {
        return new MVMap.Builder<Object, Document>().valueType(BSON);
    }
}
