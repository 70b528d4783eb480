package org.thriveline.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.BytesCloudEventData;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of an export, as the CloudEvents library reads them. */
class CloudEventsTest {
    private static final LogEvent GRADED = new LogEvent(
            "6f1c1a5e-0c8c-4f0b-9a51-3f6f6f0f8a01",
            "incident-1",
            "Incident",
            12,
            "incident.graded.v1",
            LogEvents.RECORDED,
            "{\"grade\":2,\"words\":\"Frédéric £ 🚓\"}",
            "{\"by\":\"supervisor\"}");

    private static List<String> lines(LogEvent... events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CloudEventWriter writer = new CloudEventWriter(out)) {
            writer.write(new Commit(4_000_000_000L, List.of(events)));
        }
        return out.toString(UTF_8).lines().toList();
    }

    private static CloudEvent read(String line) {
        return new JsonFormat().deserialize(line.getBytes(UTF_8));
    }

    @Test
    void areAsTheOperationsPageShowsThem() {
        assertThat(Path.of("src/docs/operations.md"))
                .content(UTF_8)
                .contains("\n" + lines(GRADED).getFirst() + "\n");
    }

    @Test
    void meanToTheLibraryWhatWasWritten() throws Exception {
        CloudEvent expected = CloudEventBuilder.v1()
                .withId(GRADED.id())
                .withSource(URI.create("urn:thriveline:log"))
                .withType(GRADED.name())
                .withTime(OffsetDateTime.parse("2018-08-18T21:15:00.123456789Z"))
                .withSubject("incident-1")
                .withExtension("sequence", "0000000012")
                .withExtension("aggregatetype", "Incident")
                .withExtension("commit", "4000000000")
                .withExtension("commitplace", 0)
                .withExtension("commitsize", 1)
                .withExtension("metadata", GRADED.metadata())
                .withData("application/json", JsonCloudEventData.wrap(new ObjectMapper().readTree(GRADED.payload())))
                .build();

        assertThat(read(lines(GRADED).getFirst())).isEqualTo(expected);
    }

    @Test
    void ofNoStreamAndOfNoJsonAreCloudEventsToo() {
        LogEvent other = new LogEvent("e", null, null, 0, "note.made", LogEvents.RECORDED, "no\nJSON", "{}");

        CloudEvent event = read(lines(GRADED, other).getLast());

        assertThat(event.getSubject()).isNull();
        assertThat(event.getExtensionNames()).containsExactlyInAnyOrder("commit", "commitplace", "commitsize");
        assertThat(event.getExtension("commitplace")).isEqualTo(1);
        assertThat(event.getData()).isEqualTo(BytesCloudEventData.wrap("no\nJSON".getBytes(UTF_8)));
    }
}
