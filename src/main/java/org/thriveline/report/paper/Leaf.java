package org.thriveline.report.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a workbook as the government's statisticians lay it out: its title in the first cell, what must be known below it,
 * then one table, with no row left out and no cell merged.
 *
 * @param name on its tab
 * @param lines the title first
 * @param links the names of sheets that the first cells of the rows lead to, none where they lead nowhere
 */
record Leaf(String name, List<String> lines, List<Table.Column> columns, List<List<Cell>> rows, List<String> links) {
    private static final String COVER = "Cover";
    private static final String CONTENTS = "Contents";
    private static final String NOTES = "Notes";

    /** Returns the sheets of a paper, in their order. */
    static List<Leaf> all(Paper paper) {
        List<Leaf> all = new ArrayList<>();
        all.add(cover(paper));
        all.add(contents(paper));
        all.add(notes(paper));
        paper.tables().forEach(table -> all.add(table(paper, table)));
        return all;
    }

    /** Returns how many lines stand above the table. */
    int head() {
        return lines.size();
    }

    private static Leaf cover(Paper paper) {
        List<String> lines = new ArrayList<>(List.of(paper.title() + ", " + paper.force(), paper.subtitle()));
        lines.addAll(paper.marks());
        return words(COVER, lines, List.of("About these figures", "Value"), pairs(paper.about()));
    }

    private static Leaf contents(Paper paper) {
        List<List<Cell>> rows = new ArrayList<>();
        List<String> links = new ArrayList<>();
        rows.add(row(NOTES, "Notes, and words of the policy"));
        links.add(NOTES);
        for (Table table : paper.tables()) {
            rows.add(row(tab(table), table.title()));
            links.add(tab(table));
        }
        Leaf leaf = words(
                CONTENTS,
                lines(paper, "Contents", "This sheet contains one table: the other sheets of this workbook."),
                List.of("Sheet", "What it holds"),
                rows);
        return new Leaf(leaf.name(), leaf.lines(), leaf.columns(), leaf.rows(), links);
    }

    private static Leaf notes(Paper paper) {
        List<List<Cell>> rows = new ArrayList<>();
        paper.tables().forEach(table -> table.notes().forEach(note -> rows.add(row(tab(table), note))));
        paper.glossary().forEach(term -> rows.add(row(term.term(), term.meaning())));
        return words(
                NOTES,
                lines(paper, "Notes", "This sheet contains one table: notes on tables, then words of the policy."),
                List.of("Sheet or word", "Note"),
                rows);
    }

    private static Leaf table(Paper paper, Table table) {
        List<String> lines = lines(
                paper,
                "Table " + table.number() + ": " + table.title(),
                "This sheet contains one table."
                        + (table.notes().isEmpty() ? "" : " What its marks mean is noted here."));
        lines.addAll(table.notes());
        return new Leaf(tab(table), lines, table.columns(), table.rows(), List.of());
    }

    /** A sheet is a page: what must be seen on every page stands below its title. */
    private static List<String> lines(Paper paper, String title, String says) {
        List<String> lines = new ArrayList<>(List.of(title, says));
        lines.addAll(1, paper.marks());
        return lines;
    }

    private static String tab(Table table) {
        return "Table_" + table.number();
    }

    private static Leaf words(String name, List<String> lines, List<String> heads, List<List<Cell>> rows) {
        return new Leaf(
                name,
                lines,
                heads.stream().map(head -> new Table.Column(head, "", false)).toList(),
                rows,
                List.of());
    }

    private static List<List<Cell>> pairs(List<Paper.Term> terms) {
        return terms.stream().map(term -> row(term.term(), term.meaning())).toList();
    }

    private static List<Cell> row(String one, String other) {
        return List.of(new Cell.Words(one), new Cell.Words(other));
    }

    /** Returns how a figure is written: 62,138 and −6,220, with its decimals. */
    static String format(Cell.Figure figure) {
        int decimals = decimals(figure);
        String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        return figure.signed() ? "+" + digits + ";-" + digits + ";" + digits : digits;
    }

    static int decimals(Cell.Figure figure) {
        return Math.max(0, figure.value().scale());
    }

    /** Returns how wide a column is, in characters. */
    double width(int column) {
        int longest = columns.get(column).head().length();
        for (List<Cell> row : rows) {
            longest = Math.max(longest, row.get(column).shown().length());
        }
        boolean figures = columns.get(column).figures();
        return BigDecimal.valueOf(Math.clamp(longest + 2L, 10, figures ? 18 : 60))
                .doubleValue();
    }

    /** Returns how many lines the heads take, where words are wrapped at the width of their column. */
    int headHeight() {
        return height(columns.stream().map(Table.Column::head).toList());
    }

    /** Returns how many lines a row takes. */
    int height(int row) {
        return height(rows.get(row).stream().map(Cell::shown).toList());
    }

    private int height(List<String> texts) {
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            double room = width(column);
            int wrapped = texts.get(column)
                    .lines()
                    .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / room)))
                    .sum();
            most = Math.max(most, wrapped);
        }
        return most;
    }
}
