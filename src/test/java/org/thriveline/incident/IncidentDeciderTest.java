package org.thriveline.incident;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.DeciderLaws;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.ThriveLetter;
import org.thriveline.policy.TimeFlag;

class IncidentDeciderTest extends DeciderLaws<IncidentCommand, Incident, IncidentEvent> {
    private static final IncidentId ID = new IncidentId("1");
    private static final AreaCode NH = new AreaCode("NH");
    private static final AreaCode OLD = new AreaCode("OLD");
    private static final OpeningCode RTC = new OpeningCode("road traffic collision");
    private static final ClosingCode DAMAGE = new ClosingCode("damage");
    private static final ClosingCode INJURY = new ClosingCode("injury");
    private static final SortedSet<Qualifier> NONE = new TreeSet<>();
    private static final SortedSet<Qualifier> HATE = new TreeSet<>(List.of(Qualifier.HATE));
    private static final ThriveFinding FINDING = new ThriveFinding(new ThriveLetter("T"), ThriveLevel.LOW, "calm");

    private final IncidentDecider decider = new IncidentDecider(TestPolicies.policies());

    IncidentDeciderTest() {
        super(Incident.NONE);
    }

    @Override
    protected List<Function<Instant, IncidentCommand>> commands() {
        return List.of(
                at -> new IncidentCommand.RecordIncident(ID, at, RTC, NH, null, null, NONE),
                at -> new IncidentCommand.RecordIncident(ID, at, RTC, NH, null, null, NONE),
                at -> new IncidentCommand.RecordIncident(ID, at, RTC, NH, null, null, NONE),
                at -> new IncidentCommand.RecordIncident(ID, at, RTC, OLD, null, null, HATE),
                at -> new IncidentCommand.AssessThrive(ID, at, "handler", List.of(FINDING)),
                at -> new IncidentCommand.AssessThrive(ID, at, "sergeant", List.of(FINDING)),
                at -> new IncidentCommand.AssessThrive(ID, at, "handler", List.of()),
                at -> new IncidentCommand.SetGrade(ID, at, new Grade(1), null),
                at -> new IncidentCommand.SetGrade(ID, at, new Grade(1), "worse"),
                at -> new IncidentCommand.SetGrade(ID, at, new Grade(2), null),
                at -> new IncidentCommand.SetGrade(ID, at, new Grade(9), null),
                at -> new IncidentCommand.MakeAppointment(ID, at, at.plusSeconds(60), at.plusSeconds(120)),
                at -> new IncidentCommand.MakeAppointment(ID, at, at, at),
                at -> new IncidentCommand.Dispatch(ID, at, "A1"),
                at -> new IncidentCommand.Dispatch(ID, at, null),
                at -> new IncidentCommand.Arrive(ID, at, "A1"),
                at -> new IncidentCommand.Resolve(ID, at),
                at -> new IncidentCommand.Close(ID, at, DAMAGE),
                at -> new IncidentCommand.Close(ID, at, INJURY),
                at -> new IncidentCommand.Reopen(ID, at, null),
                at -> new IncidentCommand.Reopen(ID, at, "witness"),
                at -> new IncidentCommand.Reclassify(ID, at, DAMAGE),
                at -> new IncidentCommand.Reclassify(ID, at, INJURY),
                at -> new IncidentCommand.Qualify(ID, at, NONE),
                at -> new IncidentCommand.Qualify(ID, at, HATE),
                at -> new IncidentCommand.Correct(ID, at, RTC, NH, null, null),
                at -> new IncidentCommand.Correct(ID, at, RTC, null, null, null),
                at -> new IncidentCommand.Correct(ID, at, RTC, OLD, null, null),
                at -> new IncidentCommand.VoidIncident(ID, at, "duplicate"),
                at -> new IncidentCommand.FlagTime(ID, at, "arrived", TimeFlag.OUT_OF_ORDER));
    }

    @Override
    protected List<IncidentEvent> decide(List<IncidentCommand> steps, Incident state) {
        return decider.decide(steps, state);
    }

    @Override
    protected Incident evolve(Incident state, IncidentEvent event) {
        return state.evolve(event);
    }
}
