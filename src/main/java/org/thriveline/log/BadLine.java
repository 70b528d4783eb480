package org.thriveline.log;

/** A line is not one of an export; the message begins with the attribute where one is to blame. */
final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    BadLine(String problem) {
        super(problem, null, false, false);
    }

    BadLine(String attribute, String problem) {
        this(attribute + ": " + problem);
    }
}
