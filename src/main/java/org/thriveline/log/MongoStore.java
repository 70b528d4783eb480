package org.thriveline.log;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterType;
import com.mongodb.event.CommandListener;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The connection to the store, embedded or not; the driver is the only way to either. */
public final class MongoStore implements AutoCloseable {
    private static final String DATABASE = "thriveline";

    /** The longest that one attempt to reach a server takes. */
    private static final Duration REACH = Duration.ofSeconds(10);

    /** How soon a server whose connection broke is tried again, where somebody waits for it. */
    private static final Duration AGAIN = Duration.ofMillis(50);

    private final @Nullable EmbeddedMongo embedded;
    private final String uri;
    private final MongoClient client;
    private final MongoDatabase database;

    /**
     * Opens the store.
     *
     * @param clock the embedded server's
     * @throws StoreNotOpened where it cannot be
     */
    public MongoStore(LogProperties properties, Clock clock) {
        this(properties, clock, List.of());
    }

    /** As above, with listeners to every command that goes to the store. */
    MongoStore(LogProperties properties, Clock clock, List<CommandListener> listeners) {
        this.embedded = properties.embedded()
                ? new EmbeddedMongo(properties.data(), properties.reserve().toBytes(), clock)
                : null;
        this.uri = embedded == null ? Objects.requireNonNull(properties.mongodbUri()) : embedded.uri();
        ConnectionString connection = new ConnectionString(uri);
        this.client = MongoClients.create(settings(connection, properties.patience(), embedded != null, listeners));
        String named = connection.getDatabase();
        this.database = client.getDatabase(named == null ? DATABASE : named);
        try {
            StoreFormat.check(database);
        } catch (MongoException e) {
            close();
            throw new StoreNotOpened("The store at " + connection.getHosts() + " cannot be used: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Opens a store that is there already, so that a look at a folder does not make one in it.
     *
     * @throws StoreNotOpened where there is none, or it cannot be opened
     */
    public static MongoStore existing(LogProperties properties, Clock clock) {
        if (properties.embedded() && !Files.exists(EmbeddedFile.path(properties.data()))) {
            throw new StoreNotOpened("There is no store in " + properties.data().toAbsolutePath()
                    + ". Set THRIVELINE_DATA to the folder that holds it.");
        }
        return new MongoStore(properties, clock);
    }

    /**
     * A commit is acknowledged when a majority has it on disk; the embedded server has one voice and no retries to count. A
     * server that is connected and says nothing is given up after the patience, where the driver would wait for ever.
     */
    static MongoClientSettings settings(
            ConnectionString connection, Duration patience, boolean embedded, List<CommandListener> listeners) {
        long silence = patience.toMillis();
        long reach = Math.min(silence, REACH.toMillis());
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applicationName("thriveline")
                .applyConnectionString(connection)
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(reach, TimeUnit.MILLISECONDS).readTimeout(silence, TimeUnit.MILLISECONDS))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(AGAIN.toMillis(), TimeUnit.MILLISECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(reach, TimeUnit.MILLISECONDS));
        listeners.forEach(settings::addCommandListener);
        return embedded
                ? settings.retryWrites(false).retryReads(false).build()
                : settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                        .readConcern(ReadConcern.MAJORITY)
                        .build();
    }

    /** Returns the database that holds everything of ours. */
    public MongoDatabase database() {
        return database;
    }

    /** Returns whether the store tells of changes by itself: a replica set does, one server alone does not. */
    boolean tellsChanges() {
        ClusterType type = client.getClusterDescription().getType();
        return type == ClusterType.REPLICA_SET || type == ClusterType.SHARDED;
    }

    /** Returns the connection string of the server, the embedded one's too. */
    String uri() {
        return uri;
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
