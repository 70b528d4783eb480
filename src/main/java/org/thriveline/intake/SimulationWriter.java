package org.thriveline.intake;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.intake.force.Happening;

/** Records what happens in a simulated force: a simulated minute is one unit of work. Used by one thread. */
public final class SimulationWriter {
    private static final int AHEAD = 2_000;
    private static final int UNIT_SECONDS = 60;

    private final Iterator<Happening> force;
    private final BulkSink sink;
    private final String source;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private long written;

    /** What will be written next. */
    private record Ahead(Instant recorded, RecordSteps steps) {
        static Ahead of(Happening happening) {
            return new Ahead(happening.recorded(), RecordSteps.ofOne(happening.command()));
        }

        boolean late() {
            return recorded.isAfter(steps.commands().getFirst().at());
        }

        long minute() {
            return recorded.getEpochSecond() / UNIT_SECONDS;
        }
    }

    /** @param source what the events say they come from */
    public SimulationWriter(Iterator<Happening> force, BulkSink sink, String source) {
        this.force = force;
        this.sink = sink;
        this.source = source;
    }

    /** Passes over what is recorded before a moment, because it is in the log already. */
    public void skipTo(Instant moment) {
        while (!ahead.isEmpty() && ahead.element().recorded().isBefore(moment)) {
            ahead.remove();
        }
        // The store need not be asked about what is passed over.
        while (ahead.isEmpty() && force.hasNext()) {
            Ahead next = Ahead.of(force.next());
            if (!next.recorded().isBefore(moment)) {
                ahead.add(next);
            }
        }
    }

    /** Returns when the next thing is recorded, null at the end. */
    public @Nullable Instant next() {
        Ahead next = peek();
        return next == null ? null : next.recorded();
    }

    /** Records what is next, all that is recorded in the same minute and not after the moment given; safe after a flush. */
    public void write(Instant until) {
        Ahead first = peek();
        if (first == null) {
            return;
        }
        long minute = first.minute();
        Map<String, BulkSink.Stamped> unit = new LinkedHashMap<>();
        for (Ahead next = first;
                next != null && next.minute() == minute && !next.recorded().isAfter(until);
                next = peek()) {
            add(unit, ahead.remove());
            written++;
        }
        if (!unit.isEmpty()) {
            sink.send(new ArrayList<>(unit.values()));
        }
    }

    /** Returns once all that was written is safe. */
    public void flush() {
        sink.flush();
    }

    /** Returns once all that was written is safe, where no more will be written for a while. */
    public void rest() {
        sink.rest();
    }

    /** Returns how many steps were written. */
    public long written() {
        return written;
    }

    /** Steps of one record in one minute are said in one breath, unless one of them is recorded late. */
    private void add(Map<String, BulkSink.Stamped> unit, Ahead next) {
        RecordSteps steps = next.steps();
        if (next.late()) {
            // What is said of the record after this one goes after it.
            BulkSink.Stamped before = unit.remove(steps.record());
            if (before != null) {
                unit.put(steps.record() + " before " + written, before);
            }
            Origin origin = Origin.simulated(source, next.recorded());
            unit.put(steps.record() + " late " + written, new BulkSink.Stamped(steps, origin));
        } else {
            unit.merge(
                    steps.record(),
                    new BulkSink.Stamped(steps, Origin.simulated(source, null)),
                    (before, now) -> new BulkSink.Stamped(before.steps().then(now.steps()), before.origin()));
        }
    }

    private @Nullable Ahead peek() {
        if (ahead.isEmpty() && force.hasNext()) {
            Set<String> records = new LinkedHashSet<>();
            while (ahead.size() < AHEAD && force.hasNext()) {
                Ahead next = Ahead.of(force.next());
                ahead.add(next);
                records.add(next.steps().record());
            }
            sink.expect(List.copyOf(records));
        }
        return ahead.peek();
    }
}
