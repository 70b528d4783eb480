package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thriveline.log.LogEvents.events;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server that has change streams, as a replica set does: the same kind as the embedded one, with its oplog on. */
class ChangeFeedTest {
    private MongoServer server;
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void start() {
        H2Backend backend = H2Backend.inMemory();
        backend.enableOplog();
        server = new MongoServer(backend);
        server.bind("127.0.0.1", 0);
        client = MongoClients.create(
                "mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
        database = client.getDatabase("thriveline");
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void tellsThatAnotherProcessWroteWithoutAPoll() {
        try (EventLog one = new EventLog(database, Duration.ofSeconds(5));
                EventLog other = new EventLog(database, Duration.ofSeconds(5))) {
            one.append(events("incident-0", 0, 1));
            other.followChanges();
            // The stream begins when the server has it: what is written before that is the poll's to find.
            Awaitility.await().untilAsserted(() -> {
                long size = one.append(events("incident-" + one.size(), 0, 1)) + 1;
                assertThat(other.growth().known()).isEqualTo(size);
            });
        }
    }
}
