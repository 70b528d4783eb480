package org.thriveline.report;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;

/** Gauss-Jordan elimination over fractions: exact, since a number that nearly follows from others does not. */
final class Elimination {
    private Elimination() {}

    /** Returns the rows in reduced row echelon form. An unknown is fixed where a row has it and no other. */
    static List<BigFraction[]> reduced(List<BigFraction[]> equations) {
        List<BigFraction[]> rows = new ArrayList<>();
        equations.forEach(row -> rows.add(row.clone()));
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length;
        int done = 0;
        for (int column = 0; column < columns && done < rows.size(); column++) {
            int pivot = pivot(rows, done, column);
            if (pivot >= 0) {
                BigFraction[] row = rows.get(pivot);
                rows.set(pivot, rows.get(done));
                rows.set(done, row);
                divide(row, row[column]);
                for (int other = 0; other < rows.size(); other++) {
                    if (other != done) {
                        subtract(rows.get(other), row, rows.get(other)[column]);
                    }
                }
                done++;
            }
        }
        return rows;
    }

    private static int pivot(List<BigFraction[]> rows, int from, int column) {
        for (int row = from; row < rows.size(); row++) {
            if (!rows.get(row)[column].equals(BigFraction.ZERO)) {
                return row;
            }
        }
        return -1;
    }

    private static void divide(BigFraction[] row, BigFraction by) {
        for (int column = 0; column < row.length; column++) {
            row[column] = row[column].divide(by);
        }
    }

    private static void subtract(BigFraction[] from, BigFraction[] row, BigFraction times) {
        if (times.equals(BigFraction.ZERO)) {
            return;
        }
        for (int column = 0; column < from.length; column++) {
            from[column] = from[column].subtract(row[column].multiply(times));
        }
    }
}
