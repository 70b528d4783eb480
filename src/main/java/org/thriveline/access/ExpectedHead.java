package org.thriveline.access;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entries that somebody noted, as {@code NUMBER:HASH}: the trail must still have each. */
public final class ExpectedHead {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

    private ExpectedHead() {}

    /**
     * Returns hashes by the numbers of their entries.
     *
     * @throws IllegalArgumentException where one is not of the form
     */
    public static Map<Long, String> all(List<String> noted) {
        Map<Long, String> expected = new HashMap<>();
        for (String one : noted) {
            Matcher matcher = FORM.matcher(one.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(
                        "An expected entry is its number, a colon and its hash of 64 hexadecimal digits");
            }
            expected.put(Long.valueOf(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT));
        }
        return expected;
    }
}
