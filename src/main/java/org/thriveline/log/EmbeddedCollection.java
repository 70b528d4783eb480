package org.thriveline.log;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The embedded server's collection, which takes the word of an index. */
final class EmbeddedCollection extends H2Collection {
    private static final Document ANY = new Document();

    EmbeddedCollection(
            H2Database database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    /** Nobody asks how large a collection is, and to know it each document would be encoded once more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    /** The server would look for each document found by {@code $in} in the list it was found by, which takes longer than all the rest. */
    @Override
    protected QueryResult matchDocuments(
            Document query,
            Iterable<Object> positions,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        Document left = foundByAlone(query) ? ANY : query;
        return super.matchDocuments(left, positions, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    private static boolean foundByAlone(Document query) {
        return query.size() == 1
                && query.values().iterator().next() instanceof Document condition
                && condition.size() == 1
                && condition.containsKey("$in");
    }
}
