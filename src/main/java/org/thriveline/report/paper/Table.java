package org.thriveline.report.paper;

import java.util.List;

/**
 * A table. Its first column names what its rows are about.
 *
 * @param id its name in addresses and of its CSV file, in small letters with hyphens
 * @param number which table it is, from 1
 * @param title what it shows, of whom, when
 * @param rows each with a cell for every column
 * @param notes what must be known to read it, such as what a mark stands for
 */
public record Table(
        String id, int number, String title, List<Column> columns, List<List<Cell>> rows, List<String> notes)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("table " + id + " has a row of " + row.size() + " cells");
            }
        }
    }

    /**
     * A column.
     *
     * @param unit what its figures are, such as {@code %}; empty where its title says it
     * @param figures whether its cells are figures, which stand to the right
     */
    public record Column(String title, String unit, boolean figures) {
        /** Returns the title with the unit, as a head of a table says it. */
        public String head() {
            return unit.isEmpty() ? title : title + " (" + unit + ")";
        }
    }
}
