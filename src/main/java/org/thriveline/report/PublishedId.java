package org.thriveline.report;

/** The one table book's identifier, which Axon wants to be a value. */
enum PublishedId {
    PUBLISHED_FIGURES;

    /** Returns the name of its stream in the log. */
    @Override
    public String toString() {
        return PublishedFigures.STREAM;
    }
}
