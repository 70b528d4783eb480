package org.thriveline.log;

/** The store cannot be used; the message says why and what to do. */
public final class StoreNotOpened extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreNotOpened(String message) {
        super(message);
    }

    StoreNotOpened(String message, Throwable cause) {
        super(message, cause);
    }
}
