package org.thriveline.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of comparison as a person reads it: its words, by measure. */
record ComparedPage(Page page) {
    private static final String ROWS = """
        () => Object.fromEntries([...document.querySelectorAll('tr[data-row]')].map(row =>
            [row.dataset.row, [...row.querySelectorAll('td.number')].map(cell => cell.innerText)]))
        """;
    private static final String MONTHS = """
        () => Object.fromEntries([...document.querySelectorAll('.opened')].map(opened =>
            [opened.dataset.testid.slice('opened-'.length),
             [...opened.querySelectorAll(':scope tbody tr')].map(row => [...row.children].map(cell => cell.innerText))]))
        """;
    private static final String MOVED = """
        () => Object.fromEntries([...document.querySelectorAll('[data-figure]')].map(row =>
            [row.dataset.figure + ' ' + row.querySelector('th .label').innerText,
             [...row.querySelectorAll('td.number')].map(cell => cell.innerText)]))
        """;

    /** Returns the printed current and previous figure, change and per cent of each measure. */
    Map<String, List<String>> rows() {
        return read(ROWS);
    }

    /** Returns the rows of the table of months of each measure that is open. */
    Map<String, List<List<String>>> months() {
        return read(MONTHS);
    }

    /** Returns the printed figure of then, of now, and by what it moved, by measure and period. */
    Map<String, List<String>> moved() {
        return read(MOVED);
    }

    @SuppressWarnings("unchecked")
    private <T> Map<String, T> read(String script) {
        return new TreeMap<>((Map<String, T>) page.evaluate(script));
    }
}
