package org.thriveline.demand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of picture of demand. */
public enum ViewKind {
    /** Demand now, in counts and short lists. */
    BOARD,
    /** Open incidents by what threatens whom. */
    THRIVE,
    /** Counts beside what is usual. */
    UNUSUAL,
    /** Every open incident. */
    INCIDENTS;

    /** Returns its name in messages and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the kind of that name, empty where there is none. */
    public static Optional<ViewKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
