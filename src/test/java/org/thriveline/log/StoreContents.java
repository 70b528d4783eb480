package org.thriveline.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** All that an embedded store's file says, unpacked: whoever only searches its bytes finds nothing that is compressed in it. */
public final class StoreContents {
    private static final String COLLECTIONS = "databases.thriveline.";

    private StoreContents() {}

    /** Returns the text of each collection and index, by its name. The store must not be open. */
    public static SortedMap<String, String> of(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        try (MVStore file = new EmbeddedFile(folder, 0).openToRead()) {
            for (String name : file.getMapNames()) {
                StringBuilder text = new StringBuilder();
                map(file, name).forEach((key, value) -> {
                    add(text, key);
                    add(text, unpacked(name, value));
                });
                contents.put(name.replace(COLLECTIONS, ""), text.toString());
            }
        }
        return contents;
    }

    private static Map<Object, Object> map(MVStore file, String name) {
        if (!name.startsWith("databases.")) {
            return file.openMap(name);
        }
        MVMap<Object, Document> documents =
                file.openMap(name, new MVMap.Builder<Object, Document>().valueType(new BsonType()));
        return new HashMap<>(documents);
    }

    private static @Nullable Object unpacked(String map, Object value) {
        if (map.equals(COLLECTIONS + "blocks")) {
            return new BlockReader(bytes((Document) value)).read(0).toString();
        }
        boolean state = map.equals(COLLECTIONS + "checkpoints") && ((Document) value).containsKey("b");
        return state ? inflated(bytes((Document) value)) : value;
    }

    private static byte[] bytes(Document document) {
        Object bytes = Objects.requireNonNull(document.get("b"));
        return bytes instanceof BinData data ? data.getData() : (byte[]) bytes;
    }

    private static String inflated(byte[] packed) {
        try (Inflater inflater = new Inflater(true);
                var in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case byte[] bytes -> text.append(new String(bytes, ISO_8859_1));
            case BinData data -> text.append(new String(data.getData(), ISO_8859_1));
            case Document document ->
                document.forEach((name, one) -> {
                    text.append(name).append('=');
                    add(text, one);
                });
            case Collection<?> values -> values.forEach(one -> add(text, one));
            case null -> {
                // Nothing there.
            }
            default -> text.append(value);
        }
        text.append('\n');
    }
}
