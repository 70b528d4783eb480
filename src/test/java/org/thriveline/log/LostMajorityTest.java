package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thriveline.log.LogEvents.events;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.log.Attempt.Told;

/** A commit that the majority does not have is neither acknowledged nor called stale. */
class LostMajorityTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LostMajority majority = new LostMajority();
    private final MongoServer server = new MongoServer(majority);
    private TestStore store;
    private Attempt before;

    @BeforeEach
    void open() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        store = TestStore.at("mongodb://127.0.0.1:" + server.getLocalAddress().getPort(), PATIENCE);
        before = append("before");
    }

    @AfterEach
    void close() {
        store.close();
        server.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anAppendWaitsForTheMajorityAndIsThereOnce(int inserts) {
        majority.lose(inserts);

        Attempt late = append("a");

        assertThat(majority.left()).isZero();
        assertHolds(Told.WRITTEN, late);
    }

    @Test
    void aMajorityGoneForLongerThanThePatienceIsSaid() {
        majority.lose(Integer.MAX_VALUE);
        Attempt unknown = append("a");
        majority.lose(0);

        assertHolds(Told.UNKNOWN, unknown);
    }

    private Attempt append(String stream) {
        return Attempt.of(store.log(), events(stream, 0, 1));
    }

    private void assertHolds(Told told, Attempt attempt) {
        Attempt after = append("after");
        assertThat(List.of(before, attempt, after))
                .extracting(Attempt::told)
                .containsExactly(Told.WRITTEN, told, Told.WRITTEN);
        WholeLog whole = new WholeLog(store);
        whole.assertWhole("all");
        whole.assertHolds(List.of(before, attempt, after), "all");
        assertThat(after.number()).isEqualTo(2);
    }
}
