package org.thriveline.figures.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies between gaps. */
final class Pieces {
    private Pieces() {}

    /** Returns the pieces of a list in order, each without a gap and not empty. */
    static <T> List<List<T>> of(List<? extends @Nullable T> whole) {
        List<List<T>> pieces = new ArrayList<>();
        List<T> piece = new ArrayList<>();
        for (@Nullable T one : whole) {
            if (one != null) {
                piece.add(one);
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }
}
