package org.thriveline.intake;

/** Is told how an import goes, in the file's order, by one thread. */
public interface ImportWatch {
    /**
     * Some more rows are done.
     *
     * @param bytesRead how much of the file on disk has been read, in bytes
     */
    void progress(Tally soFar, long bytesRead);

    /** A row's steps are recorded, or were known. */
    default void taken(Row.Told row) {}

    /** Returns whether the import is to end after the rows that were sent, as the server does. */
    default boolean stopped() {
        return false;
    }

    /**
     * A row was refused.
     *
     * @param header the file's header
     */
    void refused(Header header, Row.Refused row);
}
