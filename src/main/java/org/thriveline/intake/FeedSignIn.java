package org.thriveline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** How a feed says who it is. Safe for use by many threads. */
@FunctionalInterface
public interface FeedSignIn {
    /**
     * Returns what a request that is sent now has as its {@code Authorization}.
     *
     * @throws IllegalStateException where it cannot be had
     */
    String header();

    /** Signs in with an account's name and password. */
    static FeedSignIn account(String user, String password) {
        String header = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
        return () -> header;
    }

    /** Signs in with the bearer token in a file, read for each request: one is good for minutes, and others renew it. */
    static FeedSignIn token(Path file) {
        return () -> {
            try {
                return "Bearer " + Files.readString(file).strip();
            } catch (IOException e) {
                throw new IllegalStateException("the token file " + file + " cannot be read: " + e, e);
            }
        };
    }
}
