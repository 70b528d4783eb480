package org.thriveline.person;

/** The one list of erasures' identifier, which Axon wants to be a value. */
enum ErasuresId {
    ERASURES;

    /** Returns the name of its stream in the log. */
    @Override
    public String toString() {
        return Erasures.STREAM;
    }
}
