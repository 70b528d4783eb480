package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.intake.force.Force;
import org.thriveline.intake.force.Scenario;
import org.thriveline.policy.TestPolicies;
import tools.jackson.databind.json.JsonMapper;

class StepJsonTest {
    private final StepJson json = new StepJson();

    @Test
    void everyKindOfCommandHasAName() {
        assertThat(StepJson.types())
                .containsExactly(
                        "call.abandon",
                        "call.answer",
                        "call.correct",
                        "call.end",
                        "call.flag-time",
                        "call.lead-to-incident",
                        "call.receive",
                        "call.void-call",
                        "crime.correct",
                        "crime.record-crime",
                        "crime.record-outcome",
                        "crime.void-crime",
                        "incident.arrive",
                        "incident.assess-thrive",
                        "incident.close",
                        "incident.correct",
                        "incident.dispatch",
                        "incident.flag-time",
                        "incident.make-appointment",
                        "incident.qualify",
                        "incident.reclassify",
                        "incident.record-incident",
                        "incident.reopen",
                        "incident.resolve",
                        "incident.set-grade",
                        "incident.void-incident",
                        "missing.change-risk",
                        "missing.close",
                        "missing.correct",
                        "missing.find",
                        "missing.interview",
                        "missing.report",
                        "missing.void-record",
                        "stopsearch.correct",
                        "stopsearch.record-outcome",
                        "stopsearch.record-search",
                        "stopsearch.void-search");
    }

    @Test
    void aCommandIsItsFieldsAndItsType() {
        var command = new IncidentCommand.Dispatch(new IncidentId("7"), Instant.parse("2025-11-02T05:38:20.5Z"), "A1");

        assertThat(json.write(command)).isEqualTo(JsonMapper.shared().readTree("""
            {"type": "incident.dispatch", "id": "7", "at": "2025-11-02T05:38:20.500Z", "unit": "A1"}
            """));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Object> commands = new ArrayList<>();
        var force = Force.live(TestPolicies.policies(), 7, 1, Instant.parse("2025-01-01T00:00:00Z"), Scenario.NONE);
        for (int i = 0; i < 5_000; i++) {
            commands.add(force.next().command());
        }

        assertThat(commands)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(
                        command -> assertThat(json.read(json.write(command))).isEqualTo(command));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        {"id":"7"};                                                            step has no type
        {"type":"foo.bar"};                                                    unknown type of step: foo.bar
        {"type":"call.sing","id":"7"};                                         call.sing
        {"type":"call.end","id":"7","at":"yesterday"};                         call.end
        {"type":"call.end","id":"7","at":"2025-01-01T00:00:00Z","extra":1};    extra
        {"type":"call.end","id":" ","at":"2025-01-01T00:00:00Z"};              id is missing
        """)
    void whatIsNoCommandIsRefused(String step, String message) {
        assertThatThrownBy(() -> json.read(JsonMapper.shared().readTree(step)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
