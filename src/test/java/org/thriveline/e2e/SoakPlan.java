package org.thriveline.e2e;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How long and how hard, from system properties {@code soak.*}.
 *
 * @param minutes after the past is filled in
 * @param scale how many forces' worth of demand
 * @param sessions live, at once
 * @param seed tells what goes wrong, and when
 * @param heap the server's {@code -Xmx}
 * @param options more of the server's options
 */
record SoakPlan(int minutes, String scale, int sessions, long seed, String heap, List<String> options) {
    private static final int WARM = 6;
    private static final int IMPORTS_A_RUN = 40;

    static SoakPlan told(int minutes, String scale, int sessions) {
        String more = System.getProperty("soak.server", "");
        return new SoakPlan(
                Integer.getInteger("soak.minutes", minutes),
                System.getProperty("soak.scale", scale),
                Integer.getInteger("soak.sessions", sessions),
                Long.getLong("soak.seed", 2018L),
                System.getProperty("soak.heap", "1g"),
                more.isBlank() ? List.of() : Arrays.asList(more.trim().split("\\s+")));
    }

    /** Returns after how many minutes growth is looked for: a sixth of them. */
    int warm() {
        return Math.max(1, minutes / WARM);
    }

    /** Returns the pause between two imports. */
    Duration betweenImports() {
        return Duration.ofMinutes(minutes).dividedBy(IMPORTS_A_RUN);
    }
}
