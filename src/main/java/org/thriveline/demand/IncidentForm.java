package org.thriveline.demand;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallId;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.ThriveLetter;

/** How an {@link IncidentLine} is kept in bytes. */
final class IncidentForm {
    private IncidentForm() {}

    static void write(StateWriter to, IncidentLine line) {
        write(to, line.details());
        to.moment(line.opened());
        to.number(number(line.grade()));
        to.optional(line.graded(), to::moment);
        to.many(line.regrades(), regrade -> {
            to.moment(regrade.at());
            to.number(regrade.from().number());
            to.number(regrade.to().number());
            to.optional(regrade.due(), to::moment);
        });
        to.optional(line.thrive(), thrive -> write(to, thrive));
        to.optional(line.appointment(), appointment -> {
            to.moment(appointment.start());
            to.moment(appointment.end());
        });
        to.optional(line.dispatched(), to::moment);
        to.optional(line.arrived(), to::moment);
        to.optional(line.dealt(), to::moment);
        to.value(line.stage());
        to.moment(line.changed());
        to.optional(line.closing(), closing -> to.value(closing, ClosingCode::value));
        to.many(line.calls(), call -> to.text(call.value()));
        to.optional(line.due(), to::moment);
    }

    static IncidentLine read(StateReader from) {
        return new IncidentLine(
                details(from),
                from.moment(),
                grade(from),
                from.optional(from::moment),
                List.copyOf(from.many(() -> regrade(from))),
                from.optional(() -> assessment(from)),
                from.optional(() -> new Appointment(from.moment(), from.moment())),
                from.optional(from::moment),
                from.optional(from::moment),
                from.optional(from::moment),
                from.value(Stage.class),
                from.moment(),
                from.optional(() -> from.value(ClosingCode.class, ClosingCode::new)),
                List.copyOf(from.many(() -> new CallId(from.text()))),
                from.optional(from::moment));
    }

    private static void write(StateWriter to, IncidentDetails details) {
        to.value(details.opening(), OpeningCode::value);
        to.optional(details.area(), area -> to.value(area, AreaCode::value));
        to.optional(details.beat(), beat -> to.value(beat, BeatCode::value));
        to.optional(details.place(), place -> to.value(place, PlaceKey::value));
        to.many(details.qualifiers(), to::value);
    }

    private static IncidentDetails details(StateReader from) {
        return new IncidentDetails(
                from.value(OpeningCode.class, OpeningCode::new),
                from.optional(() -> from.value(AreaCode.class, AreaCode::new)),
                from.optional(() -> from.value(BeatCode.class, BeatCode::new)),
                from.optional(() -> from.value(PlaceKey.class, PlaceKey::new)),
                Qualifier.sorted(from.many(() -> from.value(Qualifier.class))));
    }

    private static void write(StateWriter to, Assessment thrive) {
        to.moment(thrive.at());
        to.value(thrive.by(), by -> by);
        to.many(thrive.findings(), finding -> {
            to.value(finding.letter(), ThriveLetter::value);
            to.value(finding.level());
            to.text(finding.words());
        });
        to.many(thrive.before().entrySet(), before -> {
            to.value(before.getKey(), letter -> letter);
            to.value(before.getValue());
        });
        to.flag(thrive.over());
    }

    private static Assessment assessment(StateReader from) {
        Instant at = from.moment();
        String by = from.value(String.class, text -> text);
        List<ThriveFinding> findings = List.copyOf(from.many(() -> new ThriveFinding(
                from.value(ThriveLetter.class, ThriveLetter::new), from.value(ThriveLevel.class), from.text())));
        SortedMap<String, ThriveLevel> before = new TreeMap<>();
        for (int left = from.size(); left > 0; left--) {
            before.put(from.value(String.class, text -> text), from.value(ThriveLevel.class));
        }
        return new Assessment(at, by, findings, before, from.flag());
    }

    private static Regrade regrade(StateReader from) {
        Instant at = from.moment();
        return new Regrade(
                at,
                new Grade(from.size()),
                new Grade(from.size()),
                from.optional(from::moment));
    }

    /** Grades begin at 1. */
    private static int number(@Nullable Grade grade) {
        return grade == null ? 0 : grade.number();
    }

    private static @Nullable Grade grade(StateReader from) {
        int number = from.size();
        return number == 0 ? null : new Grade(number);
    }
}
