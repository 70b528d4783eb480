package org.thriveline.report;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.thriveline.analysis.AnalysisCommand;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Texts;

/**
 * Brings a table of published figures in. Said twice, it changes nothing.
 *
 * @param period a quarter such as {@code 2018/19-Q2} or a financial year such as {@code 2017/18}
 * @param source who published it, and where
 */
public record BringIn(Instant at, String by, String period, String source, List<PublishedFigure> figures)
        implements AnalysisCommand {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}/[0-9]{2}");

    public BringIn {
        Texts.present("at", at);
        Texts.required("by", by, 100);
        Texts.required("source", source, 300);
        Texts.required("period", period, 20);
        // A year is named as its quarters are.
        boolean year = YEAR.matcher(period).matches();
        Quarter quarter = quarter(year ? period + "-Q4" : period);
        period = year ? period : quarter.toString();
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("text has no figure in it");
        }
    }

    private static Quarter quarter(String period) {
        try {
            return Quarter.parse(period);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("period " + e.getMessage(), e);
        }
    }
}
