package org.thriveline.report;

/** The one shelf's identifier, which Axon wants to be a value. */
enum ShelfId {
    REPORTS;

    /** Returns the name of its stream in the log. */
    @Override
    public String toString() {
        return Shelf.STREAM;
    }
}
