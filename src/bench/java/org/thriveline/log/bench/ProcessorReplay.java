package org.thriveline.log.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.thriveline.demand.Board;

/**
 * Axon's replay: a pooled streaming processor that had read everything and is reset. One segment, since a board is one fold.
 *
 * @param events how many there are to read
 */
record ProcessorReplay(EventStorageEngine engine, long events) implements Replay {
    private static final String NAME = "board";
    private static final int BATCH = 500;

    @Override
    public long into(Board board, Budget budget) {
        BoardHandler handler = new BoardHandler(board, events);
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        InMemoryTokenStore tokens = new InMemoryTokenStore();
        tokens.initializeTokenSegments(NAME, 1, store.createHeadToken());
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .build();
        try {
            processor.resetTokens();
            processor.start();
            return handler.await(budget);
        } finally {
            processor.shutDown();
            store.shutDown();
            threads.shutdownNow();
        }
    }
}
