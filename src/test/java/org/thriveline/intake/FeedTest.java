package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed from the file to the intake, with a clock of its own and without the network. */
class FeedTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");
    private static final String HEADER =
            "Master_Incident_Number,Agency,Problem,Priority_Number,Call_Reception,Incident_Start_Time,Incident_Queue_Time,Incident_Dispatch_Time,Incident_Arrival_Time,TimeFirstCallCleared,Incident_First_Close_Time,Call_Reopened,First_Reopen_Time,Final_Closed_Time,Disposition,Incident_Phone_Stop\n";
    private static final String ROWS = "25-1,POLICE,ALARM,9,Radio,2025-08-24 00:00:00.000,NULL,2025-08-24 00:10:00.000,"
            + "NULL,NULL,NULL,0,NULL,NULL,NULL,NULL\n"
            + "25-2,POLICE,THEFT,9,Radio,2025-08-24 00:05:00.000,NULL,2025-08-24 00:20:00.000,NULL,NULL,NULL,0,NULL,"
            + "NULL,NULL,NULL\n"
            + "25-3,FIRE,FIRE,1,Phone,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL\n"
            + ",POLICE,ALARM,9,Radio,2025-08-24 00:05:00.000,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL\n";

    private final RecordingStepSink sink = new RecordingStepSink();
    private final List<String> sent = new ArrayList<>();
    private Instant now = NOW;

    @TempDir
    Path folder;

    @Test
    void stepsAreSentInTheOrderAndAtThePaceInWhichTheyHappened() throws Exception {
        Tally tally = feed(60, false);

        assertThat(sent)
                .containsExactly(
                        "07:00:00 incident.record-incident 25-1 2025-08-24T04:00:00Z week.csv:2",
                        "07:00:05 incident.record-incident 25-2 2025-08-24T04:05:00Z week.csv:3",
                        "07:00:10 incident.dispatch 25-1 2025-08-24T04:10:00Z week.csv:2",
                        "07:00:20 incident.dispatch 25-2 2025-08-24T04:20:00Z week.csv:3");
        assertThat(tally).isEqualTo(new Tally(4, 2, 0, 1, 1));
    }

    @Test
    void aLiveFeedHappensNowWithWaitsThatShrinkWithTheSpeed() throws Exception {
        feed(60, true);

        assertThat(sent)
                .containsExactly(
                        "07:00:00 incident.record-incident 25-1 2026-11-22T07:00:00Z week.csv:2",
                        "07:00:05 incident.record-incident 25-2 2026-11-22T07:00:05Z week.csv:3",
                        "07:00:10 incident.dispatch 25-1 2026-11-22T07:00:10Z week.csv:2",
                        "07:00:20 incident.dispatch 25-2 2026-11-22T07:00:20Z week.csv:3");
    }

    @Test
    void playedAgainAllIsKnownAlready() throws Exception {
        feed(1e9, false);

        assertThat(feed(1e9, false)).isEqualTo(new Tally(4, 0, 2, 1, 1));
    }

    @Test
    void aRowOfWhichAStepIsRejectedIsRejected() throws Exception {
        sink.reject("incident-25-2");

        assertThat(feed(1e9, false)).isEqualTo(new Tally(4, 1, 0, 1, 2));
    }

    private Tally feed(double speed, boolean asLive) throws Exception {
        now = NOW;
        Path path = Files.writeString(folder.resolve("week.csv"), HEADER + ROWS);
        FeedTimeline timeline = new FeedTimeline();
        FeedFile file = new FeedFile(InputFile.of(path), new MappedFormat(MappingFile.load("cad-911")), timeline, 100);
        FeedIntake intake = new FeedIntake(sink);
        FeedServer server = steps -> {
            steps.forEach(step -> sent.add(shown(step)));
            return intake.take(steps, "intake");
        };
        new FeedPlayer(server, () -> now, wait -> now = now.plus(wait))
                .play(timeline.inOrder(), speed, asLive, (outcome, row) -> file.done(row - 100, outcome));
        return file.tell(new Watched());
    }

    private String shown(FeedStep step) {
        Duration since = Duration.between(NOW, now);
        assertThat(since).isLessThan(Duration.ofHours(1));
        return now.toString().substring(11, 19) + " " + step.step().path("type").stringValue() + " "
                + step.step().path("id").stringValue() + " "
                + step.step().path("at").stringValue() + " "
                + step.source();
    }
}
