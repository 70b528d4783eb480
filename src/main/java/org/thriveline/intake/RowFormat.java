package org.thriveline.intake;

/** How one kind of CSV file is read. */
public interface RowFormat {
    /**
     * Returns what reads the lines of one file, in their order.
     *
     * @param header the file's first line
     * @throws UnreadableFile where a file like this cannot be read this way
     */
    RowReader reader(InputFile file, Header header) throws UnreadableFile;
}
