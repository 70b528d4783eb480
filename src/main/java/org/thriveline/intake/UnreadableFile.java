package org.thriveline.intake;

import java.io.IOException;

/** A file that cannot be imported at all, or not to its end. The message says why, for a person, without its name. */
public class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
