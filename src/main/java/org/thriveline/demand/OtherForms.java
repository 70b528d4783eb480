package org.thriveline.demand;

import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.Line;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingFrom;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;

/** How the lines of calls, missing people and searches, and the marks of the last hour are kept in bytes. */
final class OtherForms {
    private OtherForms() {}

    static void write(StateWriter to, CallLine line) {
        to.value(line.line());
        to.optional(line.caller(), caller -> to.text(caller.value()));
        to.optional(line.area(), area -> to.value(area, AreaCode::value));
        to.moment(line.received());
        to.optional(line.answered(), to::moment);
        to.optional(line.abandoned(), to::value);
        to.optional(line.ended(), to::moment);
        to.optional(line.incident(), to::text);
    }

    static CallLine call(StateReader from) {
        return new CallLine(
                from.value(Line.class),
                from.optional(() -> new PersonKey(from.text())),
                from.optional(() -> from.value(AreaCode.class, AreaCode::new)),
                from.moment(),
                from.optional(from::moment),
                from.optional(() -> from.value(AbandonStage.class)),
                from.optional(from::moment),
                from.optional(from::text));
    }

    static void write(StateWriter to, MissingLine line) {
        to.value(line.risk(), RiskLevel::value);
        to.value(line.age());
        to.value(line.from());
        to.optional(line.area(), area -> to.value(area, AreaCode::value));
        to.moment(line.reported());
    }

    static MissingLine missing(StateReader from) {
        return new MissingLine(
                from.value(RiskLevel.class, RiskLevel::new),
                from.value(AgeGroup.class),
                from.value(MissingFrom.class),
                from.optional(() -> from.value(AreaCode.class, AreaCode::new)),
                from.moment());
    }

    static void write(StateWriter to, SearchLine line) {
        to.moment(line.at());
        to.optional(line.area(), area -> to.value(area, AreaCode::value));
        to.optional(line.object(), object -> to.value(object, text -> text));
        to.optional(line.outcome(), outcome -> to.value(outcome, text -> text));
        to.flag(line.linked());
    }

    static SearchLine search(StateReader from) {
        return new SearchLine(
                from.moment(),
                from.optional(() -> from.value(AreaCode.class, AreaCode::new)),
                from.optional(() -> from.value(String.class, text -> text)),
                from.optional(() -> from.value(String.class, text -> text)),
                from.flag());
    }

    static void write(StateWriter to, TrailMark mark) {
        to.moment(mark.at());
        to.many(mark.areas().entrySet(), area -> {
            to.value(area.getKey(), code -> code);
            to.number(area.getValue().open());
            to.number(area.getValue().late());
            to.number(area.getValue().waiting());
        });
    }

    static TrailMark mark(StateReader from) {
        var at = from.moment();
        SortedMap<String, TrailMark.Standing> areas = new TreeMap<>();
        for (int left = from.size(); left > 0; left--) {
            areas.put(
                    from.value(String.class, code -> code),
                    new TrailMark.Standing(from.size(), from.size(), from.size()));
        }
        return new TrailMark(at, areas);
    }
}
