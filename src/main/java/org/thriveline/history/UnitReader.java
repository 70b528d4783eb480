package org.thriveline.history;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.LogEvent;

/** Reads commits as units of work. Safe for use by many threads. */
final class UnitReader {
    private static final Logger LOG = LoggerFactory.getLogger(UnitReader.class);

    private final EventCodec codec;

    UnitReader(EventCodec codec) {
        this.codec = codec;
    }

    List<Unit> read(List<Commit> commits) {
        return commits.stream().map(this::read).toList();
    }

    /** An event that cannot be read is left out of the view, loudly, rather than the view left out of the day. */
    private Unit read(Commit commit) {
        List<Object> events = new ArrayList<>(commit.events().size());
        for (LogEvent event : commit.events()) {
            try {
                events.add(codec.decode(event));
            } catch (IllegalStateException e) {
                LOG.error("Views leave out an event they cannot read", e);
            }
        }
        return new Unit(commit.number() + 1, commit.events().getLast().recordedAt(), events, Provenance.of(commit));
    }
}
