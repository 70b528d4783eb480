package org.thriveline.history;

import java.util.ArrayList;
import java.util.List;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.LogEvent;
import org.thriveline.log.UnreadableEvent;

/** Reads commits as units of work. Safe for use by many threads. */
final class UnitReader {
    private final EventCodec codec;
    private final Quarantine quarantine;

    UnitReader(EventCodec codec) {
        this(codec, new Quarantine());
    }

    UnitReader(EventCodec codec, Quarantine quarantine) {
        this.codec = codec;
        this.quarantine = quarantine;
    }

    /** Returns where those go that cannot be read. */
    Quarantine quarantine() {
        return quarantine;
    }

    List<Unit> read(List<Commit> commits) {
        return commits.stream().map(this::read).toList();
    }

    private Unit read(Commit commit) {
        List<Object> events = new ArrayList<>(commit.events().size());
        for (LogEvent event : commit.events()) {
            events.add(read(event));
        }
        return new Unit(commit.number() + 1, commit.events().getLast().recordedAt(), events, Provenance.of(commit));
    }

    private Object read(LogEvent event) {
        try {
            return codec.decode(event);
        } catch (UnreadableEvent e) {
            return new Unread(event.id(), event.name(), e.why());
        }
    }
}
