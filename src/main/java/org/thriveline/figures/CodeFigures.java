package org.thriveline.figures;

import java.util.List;

/**
 * What incidents were opened as, against what they were closed as.
 *
 * @param notClosed those without a closing code, which are in no other count but {@code incidents}
 * @param same closed with the code they were opened with
 * @param other closed with another one
 * @param rows by opening code, the commonest first
 * @param closing by closing code, the commonest first
 */
public record CodeFigures(
        int incidents, int notClosed, int same, int other, List<OpeningRow> rows, List<Closing> closing) {
    /** One opening code, with what such incidents were closed as, the commonest first. */
    public record OpeningRow(
            String opening, String label, int incidents, int notClosed, int same, int other, List<Closing> closing) {}

    /** So many were closed with a code. */
    public record Closing(String code, String label, int count) {}
}
