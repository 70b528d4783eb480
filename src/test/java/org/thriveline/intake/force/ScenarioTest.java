package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.call.CallCommand;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.missing.MissingCommand;
import org.thriveline.policy.AreaCode;
import org.thriveline.stopsearch.SearchCommand;

class ScenarioTest {
    private static final Instant FROM = Instant.parse("2018-12-31T00:00:00Z");
    private static final Instant END = Instant.parse("2019-01-02T00:00:00Z");

    private static final String STORM = """
        surges:
          - name: Storm
            from: 2018-12-31T10:30
            to: 2018-12-31T16:00
            factors: {incidents: 3}
            areas: [NR]
            codes: [traffic, flood]
        """;

    @Test
    void aSurgeRaisesWhatItSaysWhereAndWhenItSaysAndNothingElse() {
        List<Object> usual = begun(Scenario.NONE);
        List<Object> stormy = begun(Scenario.read("storm.yaml", STORM));
        Predicate<Object> inStorm = ScenarioTest::inStorm;

        assertThat(of(stormy, Object.class, inStorm.negate().and(ScenarioTest::isIncident)))
                .isEqualTo(of(usual, Object.class, inStorm.negate().and(ScenarioTest::isIncident)));
        assertThat(of(stormy, MissingCommand.Report.class, _ -> true))
                .isEqualTo(of(usual, MissingCommand.Report.class, _ -> true));
        assertThat(of(stormy, SearchCommand.RecordSearch.class, _ -> true))
                .isEqualTo(of(usual, SearchCommand.RecordSearch.class, _ -> true));
        double before = of(usual, IncidentCommand.RecordIncident.class, inStorm).size();
        double within =
                of(stormy, IncidentCommand.RecordIncident.class, inStorm).size();
        assertThat(within / before).isCloseTo(3, within(0.35));
        assertThat(of(stormy, IncidentCommand.RecordIncident.class, inStorm.and(ScenarioTest::isOfStorm)))
                .hasSizeGreaterThan((int) (1.6 * before));
    }

    @Test
    void theExampleIsReadAndItsNewYearIsLoud() throws IOException {
        String name = "new-year-and-storm.yaml";
        Scenario example = Scenario.read(name, Files.readString(Path.of("src/main/resources/scenarios", name)));

        assertThat(example.surges())
                .extracting(Surge::name)
                .containsExactly("New Year's Eve", "Storm of September 2018", "Fire in the middle of the city");
        assertThat(emergenciesOfTheNight(example) / emergenciesOfTheNight(Scenario.NONE))
                .isCloseTo(2.2, within(0.25));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        factors: {incidents: 3} | factors: {calls: 3} | line 5: surges[0].factors.calls: is not known here; known are calls-101, calls-999, incidents, missing, searches
        {incidents: 3} | {incidents: many} | line 5: surges[0].factors.incidents: many is no number
        {incidents: 3} | {incidents: -1} | line 5: surges[0].factors.incidents: -1 is not between 0 and 100
        {incidents: 3} | {} | line 5: surges[0].factors: names no kind of demand
        to: 2018-12-31T16:00 | to: 2018-12-31T09:00 | line 4: surges[0].to: 2018-12-31T09:00 is not after 2018-12-31T10:30
        to: 2018-12-31T16:00 | to: 01-01T16:00 | line 4: surges[0].to: 2018-12-31T10:30 and 01-01T16:00 must both have a year, or neither
        to: 2018-12-31T16:00 | to: noon | line 4: surges[0].to: noon is no time such as 2018-12-31T20:00 or 12-31T20:00
        name: Storm | nome: Storm | line 2: surges[0].nome: is not known here; known are areas, codes, factors, from, name, to
        """)
    void aBadFileIsRefusedWithThePlace(String good, String bad, String message) {
        assertThatThrownBy(() -> Scenario.read("storm.yaml", STORM.replace(good, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("storm.yaml " + message);
    }

    @Test
    void anAreaThatNoPolicyHasIsRefused() {
        Scenario scenario = Scenario.read("storm.yaml", STORM.replace("[NR]", "[NR, XX]"));

        assertThatThrownBy(() -> Force.live(ReferenceForce.reference(), 1, 1, FROM, scenario))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the scenario's 'Storm' names area XX, which no policy has");
    }

    private static double emergenciesOfTheNight(Scenario scenario) {
        return begun(scenario).stream()
                .filter(command -> command instanceof CallCommand.Receive call
                        && call.line() == Line.EMERGENCY
                        && !call.at().isBefore(Instant.parse("2018-12-31T20:00:00Z"))
                        && call.at().isBefore(Instant.parse("2019-01-01T05:00:00Z")))
                .count();
    }

    private static boolean isIncident(Object command) {
        return command instanceof IncidentCommand.RecordIncident;
    }

    private static boolean inStorm(Object command) {
        return command instanceof IncidentCommand.RecordIncident incident
                && !incident.at().isBefore(Instant.parse("2018-12-31T10:30:00Z"))
                && incident.at().isBefore(Instant.parse("2018-12-31T16:00:00Z"));
    }

    private static boolean isOfStorm(Object command) {
        return command instanceof IncidentCommand.RecordIncident incident
                && new AreaCode("NR").equals(incident.area())
                && List.of("traffic", "flood").contains(incident.opening().value());
    }

    /** Returns those of one type, without the numbers and links that another count of the day shifts. */
    private static List<Object> of(List<Object> commands, Class<?> type, Predicate<Object> which) {
        return commands.stream()
                .filter(type::isInstance)
                .filter(which)
                .map(ScenarioTest::told)
                .toList();
    }

    private static Object told(Object command) {
        return command instanceof IncidentCommand.RecordIncident incident
                ? List.of(incident.at(), incident.opening(), incident.qualifiers())
                : command;
    }

    private static List<Object> begun(Scenario scenario) {
        Force force = Force.live(ReferenceForce.reference(), 6, 1, FROM, scenario);
        List<Object> told = new ArrayList<>();
        for (Happening next = force.next(); next.recorded().isBefore(END); next = force.next()) {
            told.add(next.command());
        }
        return told;
    }
}
