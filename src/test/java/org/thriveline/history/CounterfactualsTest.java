package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.figures.Histories;
import org.thriveline.figures.Slice;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Rejection;

/** How much one account, and all together, may have the server run and keep. */
class CounterfactualsTest {
    private static final Quarter QUARTER = Quarter.parse("2018/19-Q2");
    private static final Question QUESTION =
            new Question(QUARTER, QUARTER.yearBefore(), Question.Span.QUARTER, null, null, Slice.ALL, null);
    private static final Instant NOW = Instant.parse("2018-11-01T09:00:00Z");

    @TempDir
    Path folder;

    private final CountDownLatch end = new CountDownLatch(1);
    private TestStore store;
    private FactsHistory facts;
    private Counterfactuals runs;

    @BeforeEach
    void start() {
        store = new TestStore(folder);
        facts = new FactsHistory(store.log(), RecordedUnits.CODEC, Histories.POLICIES);
        runs = new Counterfactuals(facts, Histories.POLICIES, this::now);
    }

    @AfterEach
    void close() {
        runs.close();
        facts.close();
        store.close();
    }

    /** No run ends before it may know the time. */
    private Instant now() {
        if (Thread.currentThread().getName().equals("counterfactual")) {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return NOW;
    }

    @Test
    void anAccountHasThreeUnderWay() {
        start("analyst", 3);

        assertThatThrownBy(() -> start("analyst", 1))
                .isInstanceOf(Rejection.class)
                .hasMessage("This account has 3 runs under way: wait for one");
        assertThat(start("supervisor", 1)).hasSize(1);
    }

    @Test
    void eightWaitBehindTheOneThatRuns() {
        start("analyst", 3);
        start("supervisor", 3);
        start("reporter", 3);

        assertThatThrownBy(() -> start("admin", 1))
                .isInstanceOf(Rejection.class)
                .hasMessage("Too many runs are waiting: try again when some are done");
    }

    @Test
    void theLastFiftyAreKept() {
        end.countDown();

        List<String> all = IntStream.range(0, 51)
                .mapToObj(n -> {
                    String id = start("analyst", 1).getFirst();
                    await().until(() -> runs.find(id).orElseThrow().expires() != null);
                    return id;
                })
                .toList();

        assertThat(runs.find(all.getFirst())).isEmpty();
        assertThat(all.subList(1, 51)).extracting(runs::find).allMatch(Optional::isPresent);
    }

    private List<String> start(String account, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> runs.start(QUESTION, "candidate.yaml", "version: other\n", account, NOW))
                .toList();
    }
}
