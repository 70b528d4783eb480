package org.thriveline.intake;

/** Reads the lines of one file. Not safe for use by more than one thread. */
public interface RowReader {
    /** Returns what a line says; the line has as many fields as the file's header. Never throws. */
    Row read(CsvLine line);
}
