package org.thriveline.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;

/** Counts from which grade to which. Not thread-safe. */
final class Moves {
    static final int GRADES = 10;

    private final int[][] counts = new int[GRADES][GRADES];

    void add(@Nullable Grade from, @Nullable Grade to) {
        counts[place(from)][place(to)]++;
    }

    /** Returns those that were, from no grade and the smallest number on. */
    List<Move> all() {
        List<Move> all = new ArrayList<>();
        for (int from = 0; from < GRADES; from++) {
            for (int to = 0; to < GRADES; to++) {
                if (counts[from][to] > 0) {
                    all.add(new Move(grade(from), grade(to), counts[from][to]));
                }
            }
        }
        return all;
    }

    static int place(@Nullable Grade grade) {
        return grade == null ? 0 : grade.number();
    }

    static @Nullable Grade grade(int place) {
        return place == 0 ? null : new Grade(place);
    }
}
