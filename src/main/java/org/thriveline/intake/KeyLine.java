package org.thriveline.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds the line of a key in a YAML file, since a mapper's error tells how far it had read, which is further on. */
final class KeyLine {
    private KeyLine() {}

    /**
     * Returns the line on which the key at fault stands, or the nearest key above it that is there; from 1.
     *
     * @param e what the mapper said of the file
     */
    static int of(YAMLMapper mapper, String yaml, JacksonException e) {
        int read = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        List<JacksonException.Reference> path = e.getPath();
        if (path.isEmpty()) {
            return read;
        }
        Map<String, Integer> lines = lines(mapper, yaml);
        for (int length = path.size(); length > 0; length--) {
            Integer line = lines.get(pointer(path.subList(0, length)));
            if (line != null) {
                return line;
            }
        }
        return read;
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference part : path) {
            pointer.append('/')
                    .append(part.getPropertyName() == null ? String.valueOf(part.getIndex()) : part.getPropertyName());
        }
        return pointer.toString();
    }

    private static Map<String, Integer> lines(YAMLMapper mapper, String yaml) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = mapper.createParser(yaml)) {
            while (parser.nextToken() != null) {
                String at = parser.streamReadContext().pathAsPointer().toString();
                lines.putIfAbsent(at, parser.currentTokenLocation().getLineNr());
            }
        } catch (JacksonException e) {
            // Not even YAML from here on: what stands above it was found.
            return lines;
        }
        return lines;
    }
}
