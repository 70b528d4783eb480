package org.thriveline.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a stretch of the log, block after block, as fast as the machine allows: the next blocks are fetched and prepared by
 * other threads while the caller takes in the last. Safe for use by many threads.
 */
final class Replay {
    /** Blocks a round trip. */
    private static final int WINDOW = 16;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Blocks blocks;

    Replay(Blocks blocks) {
        this.blocks = blocks;
    }

    /**
     * Hands over the commits from {@code from} to before {@code to}.
     *
     * @param prepare made of some consecutive commits, by several threads
     * @param take given what was prepared, in the order of the log, by the caller's thread
     * @throws DamagedLog where a commit that is needed is damaged
     */
    <T> void run(long from, long to, Function<List<Commit>, T> prepare, Consumer<T> take) {
        ExecutorService workers = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("replay-", 0).daemon().factory());
        try {
            Deque<Future<T>> ahead = new ArrayDeque<>();
            for (long window = Block.holding(from); Block.first(window) < to && from < to; window += WINDOW) {
                int count = (int) Math.min(WINDOW, Block.holding(to - 1) - window + 1);
                Map<Long, Block> found = blocks.fetch(window, count);
                for (long number = window; number < window + count; number++) {
                    long block = number;
                    ahead.add(workers.submit(
                            () -> prepare.apply(within(from, to, block, blocks.commits(block, found.get(block))))));
                }
                while (ahead.size() > WINDOW) {
                    take.accept(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                take.accept(result(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Commit> within(long from, long to, long block, List<Commit> commits) {
        long first = Block.first(block);
        int start = (int) Math.max(0, from - first);
        int end = (int) Math.min(commits.size(), to - first);
        return commits.subList(start, end);
    }

    private static <T> T result(Future<T> prepared) {
        try {
            return prepared.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The replay was interrupted", e);
        }
    }
}
