package org.thriveline.intake.force;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in a figures file, gathered so that all of it is told together. Used by one thread. */
final class Faults {
    private final String file;
    private final List<String> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    /** @param where a measure's id, or a key of the file */
    void add(String where, String problem) {
        found.add(where + ": " + problem);
    }

    int count() {
        return found.size();
    }

    /** @throws BadFigures where there is any */
    void refuse() {
        if (!found.isEmpty()) {
            throw new BadFigures(file, found);
        }
    }
}
