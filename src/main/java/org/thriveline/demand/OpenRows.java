package org.thriveline.demand;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.PlaceKey;

/** Makes a row of each incident. */
final class OpenRows {
    private final Canvas canvas;
    private final Repeats repeats;

    OpenRows(Canvas canvas) {
        this.canvas = canvas;
        this.repeats = new Repeats(canvas);
    }

    IncidentsView view(About about) {
        SortedMap<String, IncidentsView.Row> rows = new TreeMap<>();
        canvas.open().forEach(open -> rows.put(open.id(), row(new IncidentId(open.id()), open.line())));
        return new IncidentsView(about, rows);
    }

    IncidentsView.Row row(IncidentId id, IncidentLine line) {
        Assessment thrive = line.thrive();
        PlaceKey place = line.details().place();
        Appointment appointment = line.appointment();
        return new IncidentsView.Row(
                line.grade(),
                canvas.label(line.details().opening()),
                line.details().opening().value(),
                line.area(),
                line.details().beat(),
                line.stage(),
                line.open(),
                line.closing(),
                line.opened(),
                line.due(),
                line.late(canvas.now()),
                thrive == null ? "none" : canvas.stale(line) ? "stale" : "current",
                thrive == null ? null : thrive.at(),
                thrive == null ? Map.of() : thrive.levels(),
                List.copyOf(line.details().qualifiers()),
                line.calls().size(),
                repeats.callsOfOne(line),
                place == null ? 0 : repeats.earlier(place, id, line),
                line.regrades().size(),
                appointment == null ? null : new IncidentsView.AppointmentView(appointment.start(), appointment.end()));
    }
}
