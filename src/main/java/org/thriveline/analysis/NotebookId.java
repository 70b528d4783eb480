package org.thriveline.analysis;

/** The one notebook's identifier, which Axon wants to be a value. */
enum NotebookId {
    QUESTIONS;

    /** Returns the name of its stream in the log. */
    @Override
    public String toString() {
        return Notebook.STREAM;
    }
}
