package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The embedded store's file, read without its server: only here would a key be seen that leads nowhere. */
public final class StoreFile {
    private static final String COMMITS = "thriveline.commits";

    private StoreFile() {}

    /** Fails unless the indexes hold exactly what the commits say. The store must not be open. */
    public static void assertIndexed(Path folder, String where) {
        try (MVStore file = new EmbeddedFile(folder, 0).open()) {
            MVMap<Object, Document> commits = file.openMap(
                    "databases." + COMMITS, new MVMap.Builder<Object, Document>().valueType(new BsonType()));
            // The server counts whole numbers and fractions as one kind.
            Map<Object, Object> numbers = new HashMap<>();
            Map<Object, Object> keys = new HashMap<>();
            commits.forEach((number, commit) -> {
                numbers.put(((Number) number).doubleValue(), number);
                Objects.requireNonNull((Collection<?>) commit.get(CommitDocument.KEYS))
                        .forEach(key -> keys.put(key, number));
            });

            assertSame("_id_", index(file, "_id_"), numbers, where);
            assertSame("stream", index(file, "stream"), keys, where);
        }
    }

    private static Map<Object, Object> index(MVStore file, String name) {
        return new HashMap<>(file.openMap(COMMITS + "._index_" + name));
    }

    /** Tells the difference only: the whole would fill a book. */
    private static void assertSame(String index, Map<?, ?> there, Map<?, ?> expected, String where) {
        assertThat(without(there, expected))
                .as("leads nowhere in " + index + ", " + where)
                .isEmpty();
        assertThat(without(expected, there))
                .as("is not found by " + index + ", " + where)
                .isEmpty();
    }

    private static Set<Object> without(Map<?, ?> some, Map<?, ?> others) {
        Set<Object> left = new HashSet<>(some.entrySet());
        left.removeAll(others.entrySet());
        return left;
    }
}
