package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingFileTest {
    private static final String SOUND = """
        label: Somewhere's incidents
        times:
          zone: Europe/Paris
          formats: dd/MM/yyyy HH:mm
        id:
          column: [ No, Number ]
        incident:
          recorded: Start
          opening: Code
        call:
          channel: How
          lines: { Telephone: "101" }
          received: Start
        """;

    @Test
    void theShippedMappingsAreSound() throws UnreadableFile {
        for (String name : Formats.SHIPPED) {
            assertThat(MappingFile.load(name).label()).isNotBlank();
        }
        assertThat(Formats.mappings())
                .isEqualTo(List.of(new Formats.Choice("cad-911", "911 centre, computer-aided dispatch (CAD)")));
    }

    @Test
    void oneWordMayStandForAList() throws UnreadableFile {
        Mapping mapping = read(SOUND);

        assertThat(mapping.id().column().names()).containsExactly("No", "Number");
        assertThat(mapping.incident().recorded().names()).containsExactly("Start");
        assertThat(mapping.times().formats()).hasSize(1);
    }

    @Test
    void missingWordsNeedNoQuotationMarks() throws UnreadableFile {
        assertThat(read(SOUND + "missing: [ NULL, -9999 ]\n").missing()).containsExactlyInAnyOrder("NULL", "-9999");
    }

    @Test
    void whatIsWrongIsNamedByLineAndKey() {
        assertWrong(
                SOUND.replace("  opening: Code\n", "  opening: Code\n  arived: Scene\n"), "line 10, incident.arived");
        assertWrong(SOUND.replace("Europe/Paris", "Europe/Pariss"), "line 3, times.zone");
        assertWrong(SOUND.replace("dd/MM/yyyy HH:mm", "JJ/MM"), "line 4, times.formats");
        assertWrong(SOUND.replace("\"101\"", "\"102\""), "line 12, call.lines.Telephone");
        assertWrong(SOUND.replace("  recorded: Start\n", ""), "incident: the key \"recorded\" is missing");
        assertWrong(SOUND.replace("label", "- label"), "line 1");
        assertWrong(SOUND + "label: again\n", "line 14");
        assertWrong(SOUND + "missing: [ null ]\n", "takes for null");
        assertWrong("", "No content");
        assertWrong("null\n", "the mapping m.yaml is empty");
        assertWrong(" just words\n", "line 1: must hold keys and values");
        assertWrong(SOUND.replace("label:", "missing: {a: 1}\nlabel:"), "line 1, missing: must be a single value");
        assertWrong(SOUND + "# " + "x".repeat(256 * 1024), "is over 262144 bytes");
    }

    @Test
    void aMappingThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> MappingFile.load("nowhere/m.yaml"))
                .hasMessage("there is no mapping file nowhere/m.yaml");
        assertThatThrownBy(() -> MappingFile.load("cad-999"))
                .hasMessage("there is no mapping cad-999; there is cad-911");
    }

    private static void assertWrong(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("the mapping m.yaml")
                .hasMessageContaining(message);
    }

    private static Mapping read(String yaml) throws UnreadableFile {
        return MappingFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "m.yaml");
    }
}
