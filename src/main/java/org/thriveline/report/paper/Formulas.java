package org.thriveline.report.paper;

/** What a spreadsheet would run. */
public final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Formulas() {}

    /** Returns a text that no spreadsheet takes for a formula: with an apostrophe before what would be one. */
    public static String defused(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
