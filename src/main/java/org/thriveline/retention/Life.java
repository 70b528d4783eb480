package org.thriveline.retention;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thriveline.call.CallEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.Timed;

/**
 * How long a record lasted, whatever it is about.
 *
 * @param last when the last happened to it, in UTC
 * @param incidents the streams of the incidents that a call led to
 */
record Life(RecordClass kind, Instant last, boolean open, Set<String> incidents) {
    /**
     * Returns the life that some events make, in the order in which they happened, whenever they were recorded.
     *
     * @param events at least one, of one record
     */
    static Life of(RecordClass kind, List<? extends Timed> events) {
        List<? extends Timed> happened =
                events.stream().sorted(Comparator.comparing(Timed::at)).toList();
        // A call is over by itself: not every source says that it ended.
        boolean open = kind != RecordClass.CALL;
        Set<String> incidents = new TreeSet<>();
        for (Timed event : happened) {
            switch (event) {
                case IncidentEvent.Closed _, IncidentEvent.Voided _, MissingEvent.Closed _, MissingEvent.Voided _ ->
                    open = false;
                case IncidentEvent.Reopened _ -> open = true;
                case CallEvent.LedToIncident led -> incidents.add(new IncidentId(led.incident()).toString());
                default -> {
                    // It only makes the record last longer.
                }
            }
        }
        return new Life(kind, happened.getLast().at(), open, incidents);
    }
}
