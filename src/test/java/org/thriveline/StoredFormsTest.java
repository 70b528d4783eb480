package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.analysis.QuestionEvent;
import org.thriveline.analysis.SeriesEvent;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.intake.ImportEvent;
import org.thriveline.missing.MissingEvent;
import org.thriveline.person.PersonEvent;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;
import org.thriveline.report.PublishedEvent;
import org.thriveline.report.ReportEvent;
import org.thriveline.stopsearch.SearchEvent;
import tools.jackson.databind.json.JsonMapper;

/** Stored forms are for ever: add one, never edit or remove one. */
class StoredFormsTest {
    private static final Path FORMS = Path.of("src/test/resources/stored-forms");

    private final JsonMapper mapper = StoredJson.mapper();

    static List<Object> events() {
        return StoredForms.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsEverAndReadBack(Object event) throws IOException {
        String form = Files.readString(FORMS.resolve(StoredName.of(event.getClass()) + ".json"))
                .strip();

        assertThat(mapper.writeValueAsString(event)).isEqualTo(form);
        assertThat(mapper.readValue(form, event.getClass())).isEqualTo(event);
    }

    @Test
    void everyKindHasOneFormAndEveryFormItsKind() throws IOException {
        List<String> kinds = Stream.of(
                        CallEvent.class,
                        IncidentEvent.class,
                        MissingEvent.class,
                        SearchEvent.class,
                        CrimeEvent.class,
                        SeriesEvent.class,
                        QuestionEvent.class,
                        ReportEvent.class,
                        PublishedEvent.class,
                        ImportEvent.class,
                        PersonEvent.class)
                .flatMap(record -> Arrays.stream(record.getPermittedSubclasses()))
                .map(kind -> StoredName.of(kind) + ".json")
                .toList();
        List<String> forms;
        try (var files = Files.list(FORMS)) {
            forms = files.map(file -> file.getFileName().toString()).toList();
        }

        assertThat(forms).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(events())
                .extracting(event -> StoredName.of(event.getClass()) + ".json")
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        var call = new CallEvent.Received(new CallId("1"), Instant.EPOCH, Line.ONLINE, null, null);
        String form = "{\"id\":\"1\",\"at\":\"1970-01-01T00:00:00Z\",\"line\":\"online\"}";

        assertThat(mapper.writeValueAsString(call)).isEqualTo(form);
        assertThat(mapper.readValue(form, CallEvent.Received.class)).isEqualTo(call);
    }

    @Test
    void whatANewerNodeAddedIsIgnoredAndAMissingCollectionIsEmpty() {
        String form = "{\"id\":\"1\",\"at\":\"1970-01-01T00:00:00Z\",\"opening\":\"theft\",\"mood\":\"calm\"}";

        assertThat(mapper.readValue(form, IncidentEvent.Recorded.class))
                .isEqualTo(new IncidentEvent.Recorded(
                        new IncidentId("1"),
                        Instant.EPOCH,
                        new OpeningCode("theft"),
                        null,
                        null,
                        null,
                        new TreeSet<>()));
    }
}
