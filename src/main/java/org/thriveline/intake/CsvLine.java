package org.thriveline.intake;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param number the physical line on which it starts, from 1
 * @param text the record as it stands in the file
 * @param fields what it holds; empty where the text could not be taken apart
 */
public record CsvLine(long number, String text, List<String> fields) {
    public CsvLine {
        fields = List.copyOf(fields);
    }
}
