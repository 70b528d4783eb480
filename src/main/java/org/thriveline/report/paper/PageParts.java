package org.thriveline.report.paper;

import java.util.ArrayList;
import java.util.List;

/** A table in parts that a page is wide enough for: each has the first column, and some of the others. Lengths are millimetres. */
record PageParts(Table table) {
    private static final double PAGE = 174;
    private static final double FIRST = 34;
    private static final double GAP = 2;
    /** A longer word is broken, rather than that a table comes in parts. */
    private static final double LONGEST = 9;

    /** Of the letters of a table that has parts. */
    private static final double SIZE = 2.83;

    List<Table> all() {
        int others = table.columns().size() - 1;
        double widest = 0;
        double sum = FIRST;
        for (int column = 1; column <= others; column++) {
            widest = Math.max(widest, width(column));
            sum += width(column);
        }
        if (sum <= PAGE) {
            return List.of(table);
        }
        int most = Math.max(1, (int) ((PAGE - FIRST) / widest));
        int parts = Math.ceilDiv(others, most);
        int each = Math.ceilDiv(others, parts);
        List<Table> all = new ArrayList<>();
        for (int from = 1; from <= others; from += each) {
            all.add(part(from, Math.min(others + 1, from + each), all.size() + 1, parts));
        }
        return all;
    }

    private Table part(int from, int to, int number, int of) {
        return new Table(
                table.id(),
                table.number(),
                table.title() + ", part " + number + " of " + of,
                beside(table.columns(), from, to),
                table.rows().stream().map(row -> beside(row, from, to)).toList(),
                number == of ? table.notes() : List.of());
    }

    private static <T> List<T> beside(List<T> all, int from, int to) {
        List<T> some = new ArrayList<>(List.of(all.getFirst()));
        some.addAll(all.subList(from, to));
        return some;
    }

    /** Returns how wide a column is at least: figures stay whole, words and heads break between words. */
    private double width(int column) {
        double widest = longestWord(table.columns().get(column).head());
        for (List<Cell> row : table.rows()) {
            String shown = row.get(column).shown();
            boolean whole = table.columns().get(column).figures();
            widest = Math.max(widest, whole ? Figures.length(shown) : longestWord(shown));
        }
        return widest * SIZE + GAP;
    }

    private static double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, Math.min(LONGEST, Figures.length(word)));
        }
        return longest;
    }
}
