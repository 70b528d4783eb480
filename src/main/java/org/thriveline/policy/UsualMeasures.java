package org.thriveline.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The catalogue of measures that holds where a force's policy brings none. */
final class UsualMeasures {
    private static final String FILE = "/policies/measures.yaml";
    static final List<MeasureRule> ALL = read();

    private UsualMeasures() {}

    private static List<MeasureRule> read() {
        try (InputStream file = Objects.requireNonNull(UsualMeasures.class.getResourceAsStream(FILE))) {
            return MeasureSection.read(YamlNode.parse(FILE, new String(file.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
