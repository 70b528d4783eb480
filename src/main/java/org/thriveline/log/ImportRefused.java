package org.thriveline.log;

/** What was to be imported is no export, or not one of the log that is in the store; the message says where. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportRefused(String message) {
        super(message);
    }
}
