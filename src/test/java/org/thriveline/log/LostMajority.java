package org.thriveline.log;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVStore;

/**
 * A server that loses its majority for some inserts: it writes, says that the majority has not, and shows nobody what the
 * majority does not have. Its answers are those of MongoDB's primary in that plight.
 */
final class LostMajority extends H2Backend {
    private static final int WRITE_CONCERN_FAILED = 64;

    private final AtomicInteger left = new AtomicInteger();

    LostMajority() {
        super(MVStore.open(null));
    }

    /** Loses the majority until so many inserts have been tried. */
    void lose(int inserts) {
        left.set(inserts);
    }

    int left() {
        return left.get();
    }

    @Override
    public synchronized Document handleCommand(Channel channel, String database, String command, Document query) {
        Document answer = super.handleCommand(channel, database, command, query);
        if (left.get() > 0 && command.equals("insert")) {
            left.decrementAndGet();
            answer.put(
                    "writeConcernError",
                    new Document("code", WRITE_CONCERN_FAILED).append("errmsg", "waiting for replication failed"));
        } else if (left.get() > 0 && command.equals("find")) {
            Objects.requireNonNull((Document) answer.get("cursor")).put("firstBatch", List.of());
        }
        return answer;
    }
}
