package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.policy.Note;

/** What an import leaves behind in the log of the rows that it refused. */
class NotedImportTest {
    private static final Instant NOW = Instant.parse("2025-08-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String MAPPING = """
        label: Test
        times: { zone: Europe/London, formats: "yyyy-MM-dd HH:mm" }
        id: { column: No }
        incident:
          recorded: Start
          opening: Code
          closed: End
          closing-otherwise: burglary
        """;
    private static final String ROWS = """
        No,Start,Code,End
        1,2025-07-01 10:00,burglary,2025-07-03 10:00
        2,2025-06-30 10:00,burglary,
        3,yesterday,burglary,
        4,,burglary,
        """;

    private final RecordingSink sink = new RecordingSink();

    @TempDir
    Path folder;

    private Path file;
    private RowFormat format;

    @BeforeEach
    void files() throws IOException {
        file = folder.resolve("week.csv");
        format = new MappedFormat(
                MappingFile.read(new ByteArrayInputStream(MAPPING.getBytes(StandardCharsets.UTF_8)), "test"));
    }

    @Test
    void howManyAndOfWhichTimes() throws IOException {
        Tally tally = run(ROWS);

        FileId id = new FileId("bb3433c4b4607ae5999262e0523da1f52d22f269464d21ef2b3176a1be0c28c9");
        assertThat(tally).isEqualTo(new Tally(4, 2, 0, 0, 2));
        assertThat(sink.recorded())
                .last()
                .isEqualTo(RecordSteps.of(ImportSteps.of(new EndImport(
                        id,
                        NOW,
                        "analyst",
                        "week.csv",
                        4,
                        2,
                        Instant.parse("2025-06-30T09:00:00Z"),
                        Instant.parse("2025-07-03T09:00:00Z")))));
        assertThat(sink.origins()).last().isEqualTo(Origin.real("analyst", Note.SOURCE));
    }

    @Test
    void aFileThatCannotBeReadAtAllLeavesNothing() {
        assertThatThrownBy(() -> run("")).isInstanceOf(UnreadableFile.class).hasMessageContaining("is empty");
        assertThat(sink.recorded()).isEmpty();
    }

    @Test
    void whatItsOwnerCallsItMayBeAnything() throws IOException {
        Files.writeString(file, ROWS, StandardCharsets.UTF_8);

        new NotedImport(sink, CLOCK).run(new InputFile(file, "a\u0000\ud800b\n"), format, "analyst", new Watched());

        assertThat(sink.commands(EndImport.class).map(EndImport::name)).containsExactly("ab");
    }

    @Test
    void aFileWithoutRefusedRowsIsNoNews() {
        assertThat(ImportedFile.NONE.decide(end(10, 0))).isEmpty();
    }

    @Test
    void itIsSaidOnceUnlessAnotherMappingRefusesFewer() {
        List<ImportEvent> first = ImportedFile.NONE.decide(end(10, 3));
        ImportedFile known = ImportedFile.NONE.evolve(first.getFirst());

        assertThat(first)
                .containsExactly(new ImportEvent.Ended(new FileId("f"), NOW, "analyst", "week.csv", 10, 3, NOW, NOW));
        assertThat(known.decide(end(10, 3))).isEmpty();
        assertThat(known.decide(end(10, 0)))
                .containsExactly(new ImportEvent.Ended(new FileId("f"), NOW, "analyst", "week.csv", 10, 0, NOW, NOW));
        assertThat(known.evolve(known.decide(end(10, 0)).getFirst()).decide(end(10, 0)))
                .isEmpty();
    }

    private Tally run(String rows) throws IOException {
        Files.writeString(file, rows, StandardCharsets.UTF_8);
        return new NotedImport(sink, CLOCK).run(InputFile.of(file), format, "analyst", new Watched());
    }

    private static EndImport end(long read, long refused) {
        return new EndImport(new FileId("f"), NOW, "analyst", "week.csv", read, refused, NOW, NOW);
    }
}
