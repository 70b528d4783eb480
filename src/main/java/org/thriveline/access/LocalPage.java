package org.thriveline.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of ours to go to after signing in: never another site's, however it is written. */
final class LocalPage {
    private static final int LONGEST = 1_000;

    /** One slash, then no second one and no backslash, which browsers read as one; then what addresses are made of. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w.~!$&'()*+,;=:@%/?-]*");

    private LocalPage() {}

    /** Returns the page where it is ours, else the board. */
    static String of(@Nullable String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && LOCAL.matcher(asked).matches()
                ? asked
                : "/";
    }
}
