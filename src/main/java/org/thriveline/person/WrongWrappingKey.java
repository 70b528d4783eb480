package org.thriveline.person;

/** The key-wrapping key is not the one that the persons' keys were wrapped with, or is none. The message is for a person. */
public final class WrongWrappingKey extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    WrongWrappingKey(String message) {
        super(message);
    }
}
