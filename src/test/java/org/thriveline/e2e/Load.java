package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;

/** Many people who record lives over HTTP until the server is gone, and what each was told. */
final class Load implements AutoCloseable {
    private static final int KINDS = 4;

    /** What a server that ends says of what it did not take, and may be sent again. */
    private static final Set<Integer> ENDING = Set.of(408, 503);

    /**
     * A life, and how many of its steps were acknowledged. The next may be recorded too: its answer did not come.
     */
    record Told(Life life, int acknowledged) {}

    private final int port;
    private final ExecutorService threads;
    private final List<Future<List<Told>>> people;
    private final AtomicInteger acknowledged = new AtomicInteger();

    /** @param name makes the records' ids unlike those of other loads */
    Load(int port, String name, int people, long seed) {
        this.port = port;
        this.threads = Executors.newFixedThreadPool(people);
        this.people = IntStream.range(0, people)
                .mapToObj(n -> threads.submit(() -> record(name + "-" + n, new SplittableRandom(seed + n))))
                .toList();
    }

    /** Returns how many requests were answered so far. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** Waits until all have seen that the server is gone; returns a list for each of them, in the order of recording. */
    List<List<Told>> told() throws Exception {
        List<List<Told>> all = new ArrayList<>();
        for (Future<List<Told>> person : people) {
            all.add(person.get());
        }
        return all;
    }

    private List<Told> record(String name, SplittableRandom random) {
        Caller caller = Caller.basic(port, "intake", Jar.PASSWORD);
        List<Told> told = new ArrayList<>();
        while (told.isEmpty() || whole(told.getLast())) {
            told.add(live(caller, Life.of(random.nextInt(KINDS), name + "-" + told.size())));
        }
        return told;
    }

    private Told live(Caller caller, Life life) {
        int done = 0;
        for (Life.Step step : life.steps()) {
            Reply reply;
            try {
                reply = caller.post(step.path(), step.body());
            } catch (UncheckedIOException gone) {
                return new Told(life, done);
            }
            if (ENDING.contains(reply.status())) {
                return new Told(life, done);
            }
            assertThat(reply.status()).as(step + ": " + reply.body()).isBetween(200, 299);
            acknowledged.incrementAndGet();
            done++;
        }
        return new Told(life, done);
    }

    private static boolean whole(Told told) {
        return told.acknowledged() == told.life().steps().size();
    }

    @Override
    public void close() {
        threads.close();
    }
}
