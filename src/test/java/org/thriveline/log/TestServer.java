package org.thriveline.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB that stores under test are kept in: the replica set of {@code MONGODB_URI}, or with {@code -Pcontainers} one in
 * a container. Where there is neither, stores are embedded.
 */
public final class TestServer {
    private static final String IMAGE = "mongo:8.0.15";
    private static final @Nullable String URI = server();
    private static final Set<String> DATABASES = ConcurrentHashMap.newKeySet();

    private TestServer() {}

    /** Returns the connection string of the database that stands for a folder in this JVM, null where stores are embedded. */
    public static @Nullable String uri(Path folder) {
        if (URI == null) {
            return null;
        }
        String words = ProcessHandle.current().pid() + " " + folder.toAbsolutePath();
        String name = "thriveline-" + UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
        if (DATABASES.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(TestServer::drop));
        }
        DATABASES.add(name);
        return database(URI, name);
    }

    /** Skips a test that makes no sense on any server. */
    public static void assumeEmbedded(String reason) {
        Assumptions.assumeTrue(URI == null, reason);
    }

    /** Returns the string with another database in it; whoever signs in still does so where they are known. */
    static String database(String uri, String name) {
        ConnectionString told = new ConnectionString(uri);
        int question = uri.indexOf('?');
        String place = question < 0 ? uri : uri.substring(0, question);
        String options = question < 0 ? "" : uri.substring(question + 1);
        int slash = place.indexOf('/', place.indexOf("://") + 3);
        if (told.getCredential() != null && !options.contains("authSource=")) {
            options += (options.isEmpty() ? "" : "&") + "authSource="
                    + told.getCredential().getSource();
        }
        return (slash < 0 ? place : place.substring(0, slash)) + "/" + name + (options.isEmpty() ? "" : "?" + options);
    }

    /** Returns the string that leads to the same database through a wire at a port of this machine, and nowhere else. */
    static String through(String uri, int port) {
        int scheme = uri.indexOf("://") + 3;
        int hosts = Math.max(scheme, uri.lastIndexOf('@') + 1);
        int slash = uri.indexOf('/', hosts);
        String rest = slash < 0 ? "/" : uri.substring(slash);
        return "mongodb://" + uri.substring(scheme, hosts) + "127.0.0.1:" + port + rest
                + (rest.contains("?") ? "&" : "?") + "directConnection=true";
    }

    private static @Nullable String server() {
        String told = System.getenv("MONGODB_URI");
        if (told != null && !told.isBlank()) {
            return told;
        }
        return Boolean.getBoolean("thriveline.containers") ? container() : null;
    }

    /** Starts a container, which Testcontainers removes when this JVM ends. */
    private static String container() {
        @SuppressWarnings("resource")
        MongoDBContainer container = new MongoDBContainer(IMAGE).withReplicaSet();
        container.start();
        return container.getReplicaSetUrl("test");
    }

    private static void drop() {
        try (MongoClient client = MongoClients.create(Objects.requireNonNull(URI))) {
            DATABASES.forEach(name -> client.getDatabase(name).drop());
        }
    }
}
