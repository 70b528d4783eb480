package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.policy.FileFault;

class AreaMapTest {
    @TempDir
    Path folder;

    @Test
    void givesTheFileAsItIs() throws IOException {
        String map = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"NC"},
            "geometry":{"type":"Polygon","coordinates":[[[-1.1,52.6],[-1.2,52.6],[-1.1,52.7],[-1.1,52.6]]]}}]}\
            """;

        assertThat(new AreaMap(file(map)).features())
                .hasValueSatisfying(features -> assertThat(features.at("/features/0/geometry/coordinates/0/1/0")
                                .asDouble())
                        .isEqualTo(-1.2));
        assertThat(new AreaMap(null).features()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"type":                                                            | is no JSON
        {"type":"Feature"}                                                  | is no GeoJSON FeatureCollection
        {"type":"FeatureCollection","features":[{"properties":{}}]}         | features[0].properties.code
        {"type":"FeatureCollection","features":[{"properties":{"code":"NC"}, "geometry":{"type":"Point"}}]} | Polygon
        """)
    void refusesWhatIsNoMapOfAreas(String map, String words) throws IOException {
        Path file = file(map);

        assertThatThrownBy(() -> new AreaMap(file))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(words);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("areas.geojson"), text);
    }
}
