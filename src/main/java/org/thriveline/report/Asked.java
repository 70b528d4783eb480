package org.thriveline.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.thriveline.figures.Slice;
import org.thriveline.history.Question;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Rejection;

/**
 * Of what period a report is to be.
 *
 * @param quarter the quarter, or the one that the twelve months end with
 */
public record Asked(Template template, Quarter quarter) {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}/[0-9]{2}");
    private static final int LAST = 4;

    /**
     * Returns what a period's name asks for: {@code 2018/19-Q2}, or {@code 2018/19} for the year to its last quarter.
     *
     * @throws Rejection where it names no period of that kind of report
     */
    public static Asked of(Template template, String period) {
        boolean year = YEAR.matcher(period).matches();
        if (year && template.span() == Question.Span.QUARTER) {
            throw new Rejection("bad-quarter", "quarter", "'" + period + "' is no quarter; one is written 2018/19-Q2");
        }
        try {
            return new Asked(template, Quarter.parse(year ? period + "-Q" + LAST : period));
        } catch (IllegalArgumentException e) {
            throw new Rejection("bad-quarter", year ? "year" : "quarter", String.valueOf(e.getMessage()));
        }
    }

    /** Returns what is asked of history. */
    Question question() {
        return new Question(quarter, quarter.yearBefore(), template.span(), null, null, Slice.ALL, null);
    }

    /** Returns the period's name: a quarter's, or a year's where the twelve months are one. */
    public String period() {
        String text = quarter.toString();
        return whole() ? text.substring(0, text.indexOf('-')) : text;
    }

    private boolean whole() {
        return template.span() != Question.Span.QUARTER && quarter.number() == LAST;
    }

    /** Returns whether the period has a name of its own, under which others publish: twelve months from July have none. */
    boolean named() {
        return template.span() == Question.Span.QUARTER || whole();
    }

    /** Returns the report's title. */
    String title() {
        String text = quarter.toString();
        String year = text.substring(0, text.indexOf('-'));
        if (template.span() == Question.Span.QUARTER) {
            return "Quarter " + quarter.number() + ", " + year;
        }
        LocalDate last = last();
        return whole()
                ? "Year " + year
                : "Twelve months to " + last.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + last.getYear();
    }

    /** Returns its last day. */
    public LocalDate last() {
        return quarter.last();
    }
}
