package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.call.CallSteps;
import org.thriveline.call.Line;
import org.thriveline.intake.force.Happening;

class SimulationWriterTest {
    private static final Instant NOON = Instant.parse("2018-07-01T12:00:00Z");
    private static final String SOURCE = "simulated: x";

    private final MemoryLog log = new MemoryLog();

    @Test
    void aMinuteIsAUnit() {
        written(onTime(receive("a", 0)), onTime(receive("b", 59)), onTime(receive("c", 60)), onTime(receive("d", 181)));

        assertThat(log.units())
                .containsExactly(
                        List.of(together(receive("a", 0)), together(receive("b", 59))),
                        List.of(together(receive("c", 60))),
                        List.of(together(receive("d", 181))));
    }

    @Test
    void stepsOfOneRecordInOneMinuteAreSaidInOneBreath() {
        written(
                onTime(receive("a", 0)),
                onTime(receive("b", 1)),
                onTime(answer("a", 5)),
                onTime(answer("b", 6)),
                onTime(end("a", 58)),
                onTime(end("b", 61)));

        assertThat(log.units())
                .containsExactly(
                        List.of(
                                together(receive("a", 0), answer("a", 5), end("a", 58)),
                                together(receive("b", 1), answer("b", 6))),
                        List.of(together(end("b", 61))));
    }

    @Test
    void whatIsRecordedLateIsSaidApartAndInItsOrder() {
        written(
                onTime(receive("a", 0)),
                onTime(receive("b", 1)),
                late(answer("a", 3), 10),
                late(lead("a", 4), 11),
                onTime(end("a", 20)),
                onTime(lead("a", 21)),
                late(answer("b", 2), 30));

        assertThat(log.units())
                .containsExactly(List.of(
                        together(receive("a", 0)),
                        apart(answer("a", 3), 10),
                        apart(lead("a", 4), 11),
                        together(end("a", 20), lead("a", 21)),
                        together(receive("b", 1)),
                        apart(answer("b", 2), 30)));
    }

    @Test
    void goesNoFurtherThanItIsTold() {
        SimulationWriter writer = writer(onTime(receive("a", 0)), onTime(receive("b", 30)), onTime(receive("c", 31)));

        writer.write(NOON.minusSeconds(1));
        assertThat(log.units()).isEmpty();
        writer.write(NOON.plusSeconds(30));

        assertThat(log.units()).containsExactly(List.of(together(receive("a", 0)), together(receive("b", 30))));
        assertThat(writer.next()).isEqualTo(NOON.plusSeconds(31));
        assertThat(writer.written()).isEqualTo(2);
    }

    @Test
    void passesOverWhatIsRecordedBeforeAMoment() {
        SimulationWriter writer = writer(onTime(receive("a", 0)), late(answer("b", -9), 10), onTime(receive("c", 11)));

        writer.skipTo(NOON.plusSeconds(10));
        writer.write(Instant.MAX);

        assertThat(log.units()).containsExactly(List.of(apart(answer("b", -9), 10), together(receive("c", 11))));
        assertThat(writer.written()).isEqualTo(2);
    }

    @Test
    void atTheEndNothingIsNext() {
        SimulationWriter writer = writer(onTime(receive("a", 0)));
        writer.skipTo(Instant.MAX);

        writer.write(Instant.MAX);

        assertThat(writer.next()).isNull();
        assertThat(log.units()).isEmpty();
        assertThat(writer.written()).isZero();
    }

    @Test
    void aDayIsWrittenWholeThoughOnlyAPartIsLookedAtAhead() {
        List<CallCommand> day = Stream.iterate(0, second -> second < 86_400, second -> second + 20)
                .<CallCommand>map(second -> receive("c" + second, second))
                .toList();

        SimulationWriter writer =
                written(day.stream().map(SimulationWriterTest::onTime).toArray(Happening[]::new));

        assertThat(log.kept()).isEqualTo(day);
        assertThat(writer.written()).isEqualTo(4_320);
        assertThat(log.units()).hasSize(1_440);
    }

    private SimulationWriter writer(Happening... happenings) {
        return new SimulationWriter(List.of(happenings).iterator(), new BulkSink(log, log), SOURCE);
    }

    private SimulationWriter written(Happening... happenings) {
        SimulationWriter writer = writer(happenings);
        while (writer.next() != null) {
            writer.write(Instant.MAX);
        }
        writer.flush();
        return writer;
    }

    private static Happening onTime(CallCommand command) {
        return new Happening(command.at(), command);
    }

    private static Happening late(CallCommand command, int recorded) {
        return new Happening(NOON.plusSeconds(recorded), command);
    }

    private static BulkSink.Stamped together(CallCommand... steps) {
        return stamped(null, steps);
    }

    private static BulkSink.Stamped apart(CallCommand step, int recorded) {
        return stamped(NOON.plusSeconds(recorded), step);
    }

    private static BulkSink.Stamped stamped(@Nullable Instant recorded, CallCommand... steps) {
        return new BulkSink.Stamped(RecordSteps.of(CallSteps.of(steps)), Origin.simulated(SOURCE, recorded));
    }

    private static CallCommand receive(String call, int second) {
        return new CallCommand.Receive(new CallId(call), NOON.plusSeconds(second), Line.EMERGENCY, null, null);
    }

    private static CallCommand answer(String call, int second) {
        return new CallCommand.Answer(new CallId(call), NOON.plusSeconds(second));
    }

    private static CallCommand lead(String call, int second) {
        return new CallCommand.LeadToIncident(new CallId(call), NOON.plusSeconds(second), "incident " + second);
    }

    private static CallCommand end(String call, int second) {
        return new CallCommand.End(new CallId(call), NOON.plusSeconds(second));
    }
}
