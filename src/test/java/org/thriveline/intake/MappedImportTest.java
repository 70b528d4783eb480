package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.call.CallSteps;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;

class MappedImportTest {
    private static final String MAPPING = """
        label: Test
        times: { zone: Europe/London, formats: "yyyy-MM-dd HH:mm" }
        missing: [ "n/a" ]
        id: { column: [ Number, No ] }
        keep: { column: Kind, values: police }
        incident:
          recorded: Start
          opening: Code
          area: Area
          grade: { column: Priority, at: Start, grades: { A: 1 } }
          arrived: Time
          closed: Time#2
          closing: Result
          reopened: { at: Reopened }
          closed-again: Closed again
        call:
          channel: How
          lines: { phone: "101" }
          received: Start
          ended: Hung up
        """;
    private static final String HEADER =
            "No,Kind,Code,Area,Priority,Start,Time,Time,Result,Reopened,Closed again,How,Hung up\n";

    private final RecordingSink sink = new RecordingSink();
    private final Watched watched = new Watched();

    @TempDir
    Path folder;

    @Test
    void aRowBecomesAnIncidentAndItsCall() throws IOException {
        Tally tally = run("7,police,burglary,NH,A,2025-07-01 10:00,2025-07-01 10:20,2025-07-01 11:00,theft,"
                + "2025-07-01 12:00,2025-07-01 13:00,phone,2025-07-01 10:05");

        IncidentId id = new IncidentId("7");
        CallId call = new CallId("7");
        Instant start = Instant.parse("2025-07-01T09:00:00Z");
        assertThat(tally).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(sink.recorded())
                .containsExactly(
                        RecordSteps.of(IncidentSteps.of(
                                new IncidentCommand.RecordIncident(
                                        id,
                                        start,
                                        new OpeningCode("burglary"),
                                        new AreaCode("NH"),
                                        null,
                                        null,
                                        new TreeSet<>()),
                                new IncidentCommand.SetGrade(id, start, new Grade(1), null),
                                new IncidentCommand.Arrive(id, start.plusSeconds(1200), null),
                                new IncidentCommand.Close(id, start.plusSeconds(3600), new ClosingCode("theft")),
                                new IncidentCommand.Reopen(id, start.plusSeconds(7200), null),
                                new IncidentCommand.Close(id, start.plusSeconds(10800), new ClosingCode("theft")))),
                        RecordSteps.of(CallSteps.of(
                                new CallCommand.Receive(call, start, Line.NON_EMERGENCY, null, null),
                                new CallCommand.LeadToIncident(call, start, "7"),
                                new CallCommand.End(call, start.plusSeconds(300)))));
    }

    @Test
    void whatIsMissingIsLeftOut() throws IOException {
        run("7,police,burglary,,Z,2025-07-01 10:00,n/a,,n/a,n/a,2025-07-01 09:00,radio,");

        IncidentId id = new IncidentId("7");
        Instant start = Instant.parse("2025-07-01T09:00:00Z");
        assertThat(sink.recorded())
                .containsExactly(RecordSteps.of(IncidentSteps.of(new IncidentCommand.RecordIncident(
                        id, start, new OpeningCode("burglary"), null, null, null, new TreeSet<>()))));
    }

    @Test
    void oddRowsAreRefusedWithLineAndReason() throws IOException {
        String rest = ",,,,,,,";
        Tally tally = run(
                " ,police,burglary,,,2025-07-01 10:00" + rest,
                "2,fire,,,,junk" + rest,
                "3,police,burglary,,,yesterday" + rest,
                "4,police,burglary,,,n/a" + rest,
                "5,police,n/a,,,2025-07-01 10:00" + rest,
                "6,police,burglary,,,2025-07-01 10:00,,2025-07-01 10:00,,,,,",
                "7,police," + "x".repeat(101) + ",,,2025-07-01 10:00" + rest,
                "8,police,burglary,far too long for an area,,2025-07-01 10:00" + rest,
                "9,police",
                "9,police,burglary,,,2025-07-01 10:00" + rest,
                "9,police,theft,,,2025-07-01 10:00" + rest);

        assertThat(tally).isEqualTo(new Tally(11, 1, 0, 1, 9));
        assertThat(watched.refusals())
                .containsExactly(
                        "2 blank-id",
                        "4 bad-time",
                        "5 missing-time",
                        "6 missing-opening",
                        "7 missing-closing",
                        "8 bad-text",
                        "9 bad-text",
                        "10 wrong-columns",
                        "12 already-recorded-differently");
        assertThat(watched.refused().get(1).message()).isEqualTo("Start is no time of this mapping: \"yesterday\"");
    }

    @Test
    void aColumnThatTheFileHasNotIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), HEADER.replace("No,", "Nr,"));

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("its header has no column \"Number\" or \"No\"");
    }

    private Tally run(String... rows) throws IOException {
        return run(Files.writeString(folder.resolve("x.csv"), HEADER + String.join("\n", rows) + "\n"));
    }

    private Tally run(Path file) throws UnreadableFile {
        Mapping mapping = MappingFile.read(new ByteArrayInputStream(MAPPING.getBytes(StandardCharsets.UTF_8)), "test");
        return new Importer(sink).run(InputFile.of(file), new MappedFormat(mapping), "analyst", watched);
    }
}
