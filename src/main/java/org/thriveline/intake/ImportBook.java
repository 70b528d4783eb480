package org.thriveline.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where it is written down what an import takes in, before it does, and what came of it. */
@FunctionalInterface
public interface ImportBook {
    /**
     * Writes an entry; what this throws stops the import.
     *
     * @param step {@code import started} or {@code import finished}
     * @param about the file: its name, size and SHA-256, and what became of its rows
     * @param count how many rows were accepted, null where that is not known yet
     */
    void write(String step, Map<String, String> about, @Nullable Long count);
}
