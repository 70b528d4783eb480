package org.thriveline.live;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** Says where a message is wrong, without saying it back. */
final class Faults {
    private Faults() {}

    static String where(JacksonException e) {
        if (e instanceof StreamReadException) {
            return "not JSON, at line " + e.getLocation().getLineNr() + " column "
                    + e.getLocation().getColumnNr();
        }
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "not a message" : path + ": is not known here, or of the wrong kind";
    }
}
