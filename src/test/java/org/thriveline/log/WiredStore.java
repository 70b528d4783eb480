package org.thriveline.log;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.thriveline.wire.Wire;

/** A store with two nodes: one beside it, and one that reaches it through a wire. */
final class WiredStore implements AutoCloseable {
    private final TestStore near;
    private final Wire wire;
    private final TestStore far;

    /** @param patience the far node's */
    WiredStore(Path folder, Duration patience) throws IOException {
        this.near = new TestStore(folder);
        ServerAddress server =
                new ServerAddress(new ConnectionString(near.uri()).getHosts().getFirst());
        this.wire = new Wire(server.getHost(), server.getPort());
        this.far = TestStore.at(TestServer.through(near.uri(), wire.port()), patience);
    }

    TestStore store() {
        return near;
    }

    EventLog near() {
        return near.log();
    }

    EventLog far() {
        return far.log();
    }

    MongoStore farStore() {
        return far.store();
    }

    Wire wire() {
        return wire;
    }

    @Override
    public void close() throws IOException {
        wire.mend();
        far.close();
        wire.close();
        near.close();
    }
}
