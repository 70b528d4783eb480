package org.thriveline.intake;

import java.util.List;

/** What a line of a file says. */
public sealed interface Row {
    CsvLine line();

    /** @param steps of one or more records, in the order in which they are to be recorded */
    record Told(CsvLine line, List<RecordSteps> steps) implements Row {}

    /** Left out on purpose. */
    record Skipped(CsvLine line) implements Row {}

    /**
     * It cannot be understood, or what it says was rejected.
     *
     * @param reason the stable name of the reason, such as {@code bad-time}
     * @param message what is wrong, for a person, naming the column
     */
    record Refused(CsvLine line, String reason, String message) implements Row {}
}
