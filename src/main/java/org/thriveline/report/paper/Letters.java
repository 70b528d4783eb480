package org.thriveline.report.paper;

import java.util.regex.Pattern;

/** What XML can hold: a few characters that are none have no place in it, and would keep a whole report from being made. */
final class Letters {
    private static final Pattern NONE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Letters() {}

    /** Returns a text with the sign for an unknown character in place of what XML cannot hold. */
    static String kept(String text) {
        return NONE.matcher(text).replaceAll("\uFFFD");
    }
}
