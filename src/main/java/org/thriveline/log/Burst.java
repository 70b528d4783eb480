package org.thriveline.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Many units of work of many commands each, written in their order without waiting for each: the next is decided while the last
 * is on its way. It remembers the streams it touched, so that their records need not be read again; were another to write to
 * one of them, the unit that did not know is refused and all after it, and the caller begins anew. Used by one thread.
 */
public final class Burst {
    private static final String RESOURCE = Burst.class.getName();
    private static final int REMEMBERED = 40_000;

    private final EventLog log;
    private final Chain chain = new Chain();
    private final Map<String, List<DomainEventMessage<?>>> streams = new Remembered();
    private CompletableFuture<Long> last = CompletableFuture.completedFuture(-1L);

    public Burst(EventLog log) {
        this.log = log;
    }

    /** Asks the store once which of these streams are new, rather than when each is first written to. */
    public void expect(Collection<String> names) {
        List<String> unknown =
                names.stream().filter(name -> !streams.containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            log.without(unknown).forEach(name -> streams.put(name, new ArrayList<>()));
        }
    }

    /**
     * Runs commands, on this thread, as one unit of work.
     *
     * @return when it is safe: its number, or one before where the commands recorded nothing; it fails where it could not be
     *     written, and then none after it was
     */
    public CompletableFuture<Long> unit(Runnable commands) {
        var unit = DefaultUnitOfWork.startAndGet(new GenericMessage<>(RESOURCE));
        unit.resources().put(RESOURCE, this);
        unit.execute(commands);
        return last;
    }

    /**
     * Returns once all units are safe.
     *
     * @throws java.util.concurrent.CompletionException where one could not be written
     */
    public void flush() {
        chain.awaited(true);
        try {
            last.join();
        } finally {
            chain.awaited(false);
        }
    }

    /** Returns the burst that this thread's unit of work belongs to, if any. */
    static @Nullable Burst current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    Chain chain() {
        return chain;
    }

    void take(List<? extends EventMessage<?>> events, CompletableFuture<Long> safe) {
        last = safe;
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain) {
                List<DomainEventMessage<?>> stream = streams.get(domain.getAggregateIdentifier());
                if (stream != null) {
                    stream.add(domain);
                }
            }
        }
    }

    List<DomainEventMessage<?>> read(
            String stream, long first, Supplier<? extends List<? extends DomainEventMessage<?>>> stored) {
        List<DomainEventMessage<?>> all = streams.get(stream);
        if (all == null) {
            // The store does not have yet what is under way.
            flush();
            all = new ArrayList<>(stored.get());
            streams.put(stream, all);
        }
        return all.stream()
                .filter(event -> event.getSequenceNumber() >= first)
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    /** The streams touched last. */
    private static final class Remembered extends LinkedHashMap<String, List<DomainEventMessage<?>>> {
        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<DomainEventMessage<?>>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
