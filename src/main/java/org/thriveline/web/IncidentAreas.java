package org.thriveline.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thriveline.access.RecordAreas;
import org.thriveline.incident.Incident;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.log.UnreadableEvent;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Rejection;

/** Where incidents stand now, from their own streams in the log. */
@Component
final class IncidentAreas implements RecordAreas {
    private final EventLog log;
    private final EventCodec codec;

    IncidentAreas(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    @Override
    public Optional<String> ofIncident(String incident) {
        try {
            return Optional.ofNullable(area(new IncidentId(incident))).map(AreaCode::value);
        } catch (Rejection | IllegalArgumentException | UnreadableEvent e) {
            // What cannot be read may have moved it.
            return Optional.empty();
        }
    }

    private @Nullable AreaCode area(IncidentId id) {
        Incident known = Incident.NONE;
        for (LogEvent stored : log.readStream(id.toString(), 0)) {
            if (codec.decode(stored) instanceof IncidentEvent event) {
                known = known.evolve(event);
            }
        }
        Incident.Details details = known.facts().details().current();
        return details == null ? null : details.area();
    }
}
