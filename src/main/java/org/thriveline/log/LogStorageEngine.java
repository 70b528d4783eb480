package org.thriveline.log;

import com.mongodb.MongoException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's view of the log. A tracking token is a plain number: the commit's, and in its low 20 bits the event's place in the
 * commit. Commits are dense, so a token needs no memory of gaps. Safe for use by many threads.
 */
public final class LogStorageEngine extends BatchingEventStorageEngine {
    private static final int PLACE_BITS = 20;

    private final EventLog log;
    private final SnapshotStore snapshots;
    private final UnaryOperator<LogEvent> upcast;
    private final UnaryOperator<LogEvent> known;

    LogStorageEngine(Builder builder) {
        super(builder);
        this.log = Objects.requireNonNull(builder.log);
        this.snapshots = Objects.requireNonNull(builder.snapshots);
        this.upcast = builder.upcast;
        this.known = builder.known;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<LogEvent> unit = events.stream()
                .map(event -> AxonEvents.toLog(event, serializer))
                .toList();
        Burst burst = Burst.current();
        if (burst != null) {
            List<LogEvent> inTime = unit.stream()
                    .sorted(Comparator.comparing(LogEvent::recordedAt))
                    .toList();
            burst.take(events, log.send(inTime, burst.chain()));
            return;
        }
        try {
            log.append(unit);
        } catch (StaleStream e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(snapshot.getAggregateIdentifier(), AxonEvents.toLog(snapshot, serializer));
    }

    /** In a burst, from what it remembers; snapshots save nothing there. */
    @Override
    public DomainEventStream readEvents(String stream, long first) {
        Burst burst = Burst.current();
        if (burst == null) {
            return super.readEvents(stream, first);
        }
        return DomainEventStream.of(burst.read(
                stream, first, () -> super.readEvents(stream, 0).asStream().toList()));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        if (Burst.current() != null) {
            return Stream.empty();
        }
        return reading(() -> snapshots.read(stream)).map(event -> AxonEvents.ofStream(event, stream)).stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int batchSize) {
        return reading(() -> log.readStream(stream, first)).stream()
                .map(known)
                .map(event -> AxonEvents.ofStream(event, stream))
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        long token =
                last == null ? -1 : GlobalSequenceTrackingToken.class.cast(last).getGlobalIndex();
        List<TrackedEventData<?>> found = new ArrayList<>();
        for (Commit commit : log.read(Math.max(0, token) >>> PLACE_BITS, batchSize + 1)) {
            for (int place = 0; place < commit.events().size(); place++) {
                long index = commit.number() << PLACE_BITS | place;
                if (index > token) {
                    found.add(AxonEvents.tracked(
                            new GlobalSequenceTrackingToken(index),
                            upcast.apply(commit.events().get(place))));
                }
            }
        }
        return found;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return before(log.size(), 0);
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant moment) {
        long number = log.firstAt(moment);
        List<Commit> commit = log.read(number, 1);
        List<LogEvent> events = commit.isEmpty() ? List.of() : commit.getFirst().events();
        int place = 0;
        while (place < events.size() && events.get(place).recordedAt().isBefore(moment)) {
            place++;
        }
        return before(number, place);
    }

    /** Whoever sends a command must not have to know what the store is. */
    private static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (MongoException e) {
            throw StoreUnavailable.reading(e);
        }
    }

    /** Returns a token after every event before the given one, null where there is none. */
    private static @Nullable TrackingToken before(long number, int place) {
        long index = number << PLACE_BITS | place;
        return index == 0 ? null : new GlobalSequenceTrackingToken(index - 1);
    }

    /** Builds an engine over a log. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {
        private @Nullable EventLog log;
        private @Nullable SnapshotStore snapshots;
        private UnaryOperator<LogEvent> upcast = UnaryOperator.identity();
        private UnaryOperator<LogEvent> known = UnaryOperator.identity();

        /** Sets the log, and where snapshots go. */
        public Builder log(EventLog events, SnapshotStore snapshotStore) {
            this.log = events;
            this.snapshots = snapshotStore;
            persistenceExceptionResolver(StaleStream.class::isInstance);
            return this;
        }

        /** Sets how events are read, the same way as folds read them. A record that holds an unknown one is not read at all. */
        public Builder codec(EventCodec codec) {
            this.upcast = codec.upcasts()::current;
            this.known = codec::current;
            return this;
        }

        public LogStorageEngine build() {
            return new LogStorageEngine(this);
        }
    }
}
