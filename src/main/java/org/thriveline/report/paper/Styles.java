package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** How a report looks. */
final class Styles {
    private Styles() {}

    /** Returns the style of a page. */
    static String screen() {
        return read("screen.css");
    }

    /** Returns what a content security policy knows the style of a page by. */
    static String screenHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(screen().getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Returns the style of paper.
     *
     * @param head what stands at the top of every page
     * @param marks what must be seen on every page
     */
    static String paper(String head, String marks) {
        return read("paper.css").replace("%HEAD%", quoted(head)).replace("%MARKS%", quoted(marks));
    }

    /** As a string of CSS, in which nothing ends it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == ',' || c == '.' || c == ':') {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return quoted.toString();
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Styles.class.getResourceAsStream("/report/" + name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
