package org.thriveline.intake;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.policy.Rejection;

/**
 * Records units of work of many records each, in order, without waiting for each to be safe. Where one fails, say because
 * somebody wrote to the same record, all that is not known to be safe is sent again step by step: what was written is known then,
 * and changes nothing. Used by one thread.
 */
public final class BulkSink {
    private static final Logger LOG = LoggerFactory.getLogger(BulkSink.class);
    private static final int UNDER_WAY = 1_000;

    private final RecordSink sink;
    private final Bursts bursts;
    private final Deque<Sent> underWay = new ArrayDeque<>();
    private Bursts.Burst burst;

    /** @param steps of one record each, with where each comes from */
    private record Sent(List<Stamped> steps, CompletableFuture<?> safe) {}

    /** @param sink takes one command, within the unit of work of the thread where there is one */
    public BulkSink(RecordSink sink, Bursts bursts) {
        this.sink = sink;
        this.bursts = bursts;
        this.burst = bursts.begin();
    }

    /** Says which records will be written to soon: it saves time, no more. */
    public void expect(Collection<String> records) {
        try {
            burst.expect(records);
        } catch (RuntimeException e) {
            LOG.warn("The store cannot say which records are new: {}", String.valueOf(e.getMessage()));
        }
    }

    /** Records steps together; they are safe after a {@link #flush}, even where this fails. */
    public void send(List<Stamped> unit) {
        try {
            makeRoom();
        } catch (RuntimeException e) {
            underWay.add(new Sent(unit, CompletableFuture.failedFuture(e)));
            throw e;
        }
        try {
            underWay.add(new Sent(unit, burst.unit(() -> unit.forEach(this::record))));
        } catch (RuntimeException e) {
            underWay.add(new Sent(unit, CompletableFuture.failedFuture(e)));
        }
    }

    /** Returns once all that was sent is safe. */
    public void flush() {
        try {
            burst.flush();
        } catch (CompletionException e) {
            LOG.debug("A unit of work failed; whichever it was is found below", e);
        }
        while (!underWay.isEmpty()) {
            await(underWay.element());
        }
    }

    /** Returns as {@link #flush} does, and lets go of what was remembered of the records: there are no more to be written in bulk. */
    public void rest() {
        flush();
        burst = bursts.begin();
    }

    private void makeRoom() {
        while (underWay.size() >= UNDER_WAY
                || (!underWay.isEmpty() && underWay.element().safe().isDone())) {
            await(underWay.element());
        }
    }

    private void await(Sent first) {
        try {
            first.safe().join();
            underWay.remove();
        } catch (CompletionException e) {
            LOG.warn("A unit of work was refused ({}): going on step by step", String.valueOf(e.getCause()));
            again();
        }
    }

    private void again() {
        burst = bursts.begin();
        // Each is taken out only once it is done: were the store to fail now, the rest would still be there.
        while (!underWay.isEmpty()) {
            underWay.element().steps().forEach(this::record);
            underWay.remove();
        }
    }

    private void record(Stamped stamped) {
        try {
            sink.record(stamped.steps(), stamped.origin());
        } catch (Rejection e) {
            LOG.warn("A simulated step was rejected: {}", e.getMessage());
        }
    }

    /** @param origin where the steps come from, and when they are recorded */
    public record Stamped(RecordSteps steps, Origin origin) {}
}
