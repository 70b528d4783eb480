package org.thriveline.log;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import java.util.Collections;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index of the embedded file on one field, keyed by the plain value. The server's own wraps each key in an object
 * that the file can only compare by serializing both sides, some thirty times a look-up.
 */
final class PlainIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<Object, Object> positions;

    PlainIndex(MVMap<Object, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    private static Object plain(KeyValue key) {
        return Missing.ofNullable(key.get(0));
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(plain(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(plain(key), Missing.ofNullable(position)) == null;
    }

    /** The server walks an index for regular expressions only, which the log never asks for. */
    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return Collections.emptyList();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(plain(key));
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
