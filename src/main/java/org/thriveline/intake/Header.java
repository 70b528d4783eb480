package org.thriveline.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A CSV file's first line.
 *
 * @param line as it stands in the file
 */
public record Header(CsvLine line) {
    /** Returns how many columns the file has. */
    public int columns() {
        return line.fields().size();
    }

    /**
     * Returns where a column is.
     *
     * @param name its name; of two columns with one name, {@code name} or {@code name#1} is the first, {@code name#2} the
     *     second
     */
    public OptionalInt find(String name) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < columns(); i++) {
            String column = line.fields().get(i).strip();
            int nth = seen.merge(column, 1, Integer::sum);
            if (name.equals(column + '#' + nth) || (nth == 1 && name.equals(column))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns where a column is that must be there.
     *
     * @throws UnreadableFile naming it where it is not
     */
    public int require(String name) throws UnreadableFile {
        return find(name).orElseThrow(() -> new UnreadableFile("its header has no column \"" + name + "\""));
    }
}
