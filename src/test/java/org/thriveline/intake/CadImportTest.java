package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.call.CallCommand;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.TimeFlag;

/** The figures of this test were counted by a program that shares no code with the importer. */
class CadImportTest {
    private static final List<Integer> WEEKS = List.of(35, 36, 37, 38, 39, 40, 41, 44, 45);

    @ParameterizedTest
    @CsvSource({
        "35, 1348, 811, 535, 2",
        "36, 1263, 758, 505, 0",
        "37, 1258, 717, 541, 0",
        "38, 1353, 767, 586, 0",
        "39, 1327, 751, 575, 1",
        "40, 1305, 744, 561, 0",
        "41, 1797, 1238, 559, 0",
        "44, 1849, 1296, 551, 2",
        "45, 1934, 1396, 536, 2",
    })
    void everyRowOfAWeekIsAccountedFor(int week, long read, long accepted, long skipped, long rejected)
            throws UnreadableFile {
        RecordingSink sink = new RecordingSink();
        Watched watched = new Watched();

        Tally first = new Importer(sink).run(week(week), cad(), "analyst", watched);
        Tally second = new Importer(sink).run(week(week), cad(), "analyst", new Watched());

        assertThat(first).isEqualTo(new Tally(read, accepted, 0, skipped, rejected));
        assertThat(second).isEqualTo(new Tally(read, 0, accepted, skipped, rejected));
        assertThat(watched.refused()).extracting(Row.Refused::reason).containsOnly(blank(rejected));
        assertThat(watched.bytesRead()).isEqualTo(week(week).size());
    }

    private static String[] blank(long rejected) {
        return rejected == 0 ? new String[0] : new String[] {"blank-id"};
    }

    @Test
    void everyTimeStampBecomesAStep() throws UnreadableFile {
        RecordingSink sink = new RecordingSink();

        for (int week : WEEKS) {
            new Importer(sink).run(week(week), cad(), "analyst", new Watched());
        }

        Map<String, Long> steps = sink.commands(IncidentCommand.class)
                .collect(Collectors.groupingBy(
                        step -> step.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
        Map<String, Long> lines = sink.commands(CallCommand.Receive.class)
                .collect(Collectors.groupingBy(step -> step.line().name(), TreeMap::new, Collectors.counting()));
        assertThat(steps)
                .isEqualTo(Map.of(
                        "RecordIncident", 8478L,
                        "SetGrade", 8207L,
                        "Dispatch", 8478L,
                        "Arrive", 7430L,
                        "Resolve", 7786L,
                        "Close", 8476L + 167L,
                        "Reopen", 200L,
                        "FlagTime", 9L));
        assertThat(lines).isEqualTo(Map.of("EMERGENCY", 1844L, "NON_EMERGENCY", 4663L, "ONLINE", 128L));
    }

    @Test
    void anIncidentAcrossTheClockChangeRunsForward() throws UnreadableFile {
        RecordingSink sink = new RecordingSink();

        new Importer(sink).run(week(45), cad(), "analyst", new Watched());

        assertThat(steps(sink, "25-092461"))
                .containsExactly(
                        "RecordIncident 2025-11-02T05:38:20Z",
                        "SetGrade 2025-11-02T05:39:41Z",
                        "Dispatch 2025-11-02T06:06:14.067Z",
                        "Arrive 2025-11-02T06:10:37.150Z",
                        "Resolve 2025-11-02T06:07:13.510Z",
                        "Close 2025-11-02T13:16:54.950Z");
        assertThat(steps(sink, "25-092462"))
                .containsExactly(
                        "RecordIncident 2025-11-02T05:42:26Z",
                        "SetGrade 2025-11-02T05:42:26Z",
                        "Dispatch 2025-11-02T05:42:26Z",
                        "Arrive 2025-11-02T06:13:37.070Z",
                        "Resolve 2025-11-02T05:58:22.517Z",
                        "Close 2025-11-02T06:14:08.307Z");
    }

    @Test
    void theOrderOfNumbersTellsWhichHourAnIncidentStartedIn() throws UnreadableFile {
        RecordingSink sink = new RecordingSink();

        new Importer(sink).run(week(45), cad(), "analyst", new Watched());

        // 465 comes after 462, which starts at 01:42: so its 01:28 is the second, and all that follows is too.
        assertThat(steps(sink, "25-092465"))
                .containsExactly(
                        "RecordIncident 2025-11-02T06:28:12Z",
                        "SetGrade 2025-11-02T06:33:02Z",
                        "Dispatch 2025-11-02T06:34:11.040Z",
                        "Arrive 2025-11-02T06:46:28.027Z",
                        "Resolve 2025-11-02T07:41:38.640Z",
                        "Close 2025-11-02T08:40:59.410Z");
        assertThat(steps(sink, "25-092459")).startsWith("RecordIncident 2025-11-02T05:04:01Z");
        assertThat(steps(sink, "25-092466")).startsWith("RecordIncident 2025-11-02T06:47:59Z");
        assertThat(flagged(sink))
                .containsExactly(
                        "25-092455 closed 2025-11-02T05:08:19.173Z",
                        "25-092455 resolved 2025-11-02T05:07:55.700Z",
                        "25-092457 closed 2025-11-02T05:01:05.883Z",
                        "25-092459 resolved 2025-11-02T05:07:08.137Z");
    }

    private static List<String> flagged(RecordingSink sink) {
        return sink.commands(IncidentCommand.FlagTime.class)
                .filter(step -> step.flag() == TimeFlag.AMBIGUOUS_LOCAL_TIME)
                .map(step -> step.id().value() + " " + step.step() + " " + step.at())
                .sorted()
                .toList();
    }

    private static List<String> steps(RecordingSink sink, String id) {
        return sink.commands(IncidentCommand.class)
                .filter(step -> step.id().equals(new IncidentId(id)))
                .map(step -> step.getClass().getSimpleName() + " " + step.at())
                .toList();
    }

    private static InputFile week(int week) {
        return RealFiles.file("cad/week" + week + ".csv.gz");
    }

    private static RowFormat cad() throws UnreadableFile {
        return new MappedFormat(MappingFile.load("cad-911"));
    }
}
