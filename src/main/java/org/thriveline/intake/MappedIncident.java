package org.thriveline.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;

/** What one line says of an incident. A step whose time is missing is left out. */
final class MappedIncident {
    private final Mapping.IncidentColumns columns;
    private final MappedRow row;
    private final Map<Stamp, ClockChange.Told> times;
    private final List<IncidentCommand> steps = new ArrayList<>();

    MappedIncident(Mapping.IncidentColumns columns, MappedRow row, Map<Stamp, ClockChange.Told> times) {
        this.columns = columns;
        this.row = row;
        this.times = times;
    }

    RecordSteps steps(String number) throws BadField {
        IncidentId id = new IncidentId(number);
        OpeningCode opening = new OpeningCode(row.text(columns.opening(), columns.openingOtherwise(), "opening"));
        AreaCode area = row.text(columns.area(), AreaCode::new);
        BeatCode beat = row.text(columns.beat(), BeatCode::new);
        Grade grade = grade();
        add(
                id,
                Stamp.RECORDED,
                at -> new IncidentCommand.RecordIncident(id, at, opening, area, beat, null, new TreeSet<>()));
        if (grade != null) {
            add(id, Stamp.GRADED, at -> new IncidentCommand.SetGrade(id, at, grade, null));
        }
        add(id, Stamp.DISPATCHED, at -> new IncidentCommand.Dispatch(id, at, null));
        add(id, Stamp.ARRIVED, at -> new IncidentCommand.Arrive(id, at, null));
        add(id, Stamp.RESOLVED, at -> new IncidentCommand.Resolve(id, at));
        closings(id);
        return RecordSteps.of(new IncidentSteps(id, steps));
    }

    private void closings(IncidentId id) throws BadField {
        if (times.containsKey(Stamp.CLOSED) || times.containsKey(Stamp.CLOSED_AGAIN)) {
            var closing = new ClosingCode(row.text(columns.closing(), columns.closingOtherwise(), "closing"));
            add(id, Stamp.CLOSED, at -> new IncidentCommand.Close(id, at, closing));
            add(id, Stamp.REOPENED, at -> new IncidentCommand.Reopen(id, at, null));
            add(id, Stamp.CLOSED_AGAIN, at -> new IncidentCommand.Close(id, at, closing));
        }
    }

    private @Nullable Grade grade() throws BadField {
        String value = columns.grade() == null ? null : row.text(columns.grade().column());
        return value == null
                ? null
                : Objects.requireNonNull(columns.grade()).grades().get(value);
    }

    private void add(IncidentId id, Stamp stamp, Function<Instant, IncidentCommand> step) {
        ClockChange.Told told = times.get(stamp);
        if (told != null) {
            steps.add(step.apply(told.at()));
            if (told.flag() != null) {
                steps.add(new IncidentCommand.FlagTime(id, told.at(), stamp.step(), told.flag()));
            }
        }
    }
}
