package org.thriveline.report.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.paper.Block.Points;
import org.thriveline.report.paper.Block.Prose;
import org.thriveline.report.paper.Cell.Figure;
import org.thriveline.report.paper.Cell.Mark;
import org.thriveline.report.paper.Cell.Words;
import org.thriveline.report.paper.Paper.Term;
import org.thriveline.report.paper.Table.Column;

/** A paper with everything that a paper can hold, and with words that would break out of a form that does not escape them. */
public final class SamplePaper {
    static final Instant DATED = Instant.parse("2018-10-03T08:15:30.123456Z");
    static final String IDENTITY = "panel-quarter 2018-19-Q2 position=123456 copy=full sha256=4f2a";
    static final List<String> MARKS =
            List.of("Simulated: no figure here is of real events", "Draft: not published yet");
    static final List<String> MONTHS =
            List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
    /** So many that no page holds them. */
    static final int LONG = 90;

    static final Bars QUARTER = new Bars(
            "stops-by-month",
            "Stop & search by month",
            "Stop & search: Jul 2018 1,204, Jul 2017 980; \"Aug\" 2018 not told; Sep 2018 0, Sep 2017 35.",
            "people",
            List.of("Jul", "Aug", "Sep"),
            "2017/18 Q2",
            values(980, 1_100, 35),
            "2018/19 Q2",
            values(1_204, null, 0));
    static final Bars YEAR = new Bars(
            "calls-by-month",
            "Calls answered by month",
            "Calls answered: from 11,480 in April 2017 to 14,200 in March 2019; November 2018 not told.",
            "",
            MONTHS,
            "2017/18",
            values(11_480, 11_950, 12_300, 13_020, 12_870, 11_400, 11_730, 10_900, 11_640, 10_220, 9_870, 11_010),
            "2018/19",
            values(12_040, 12_610, 13_470, 14_100, 13_330, 12_010, 12_480, null, 12_220, 11_450, 9_990, 14_200));
    static final Bars HUNDREDS = new Bars(
            "burglary-by-month",
            "Burglary in a dwelling by month",
            "Burglary in a dwelling: between 980 and 1,310 a month in both years.",
            "",
            MONTHS,
            "12 months to June 2017",
            values(1_180, 1_205, 1_022, 998, 1_010, 1_120, 1_244, 1_290, 1_310, 1_199, 1_050, 1_031),
            "12 months to June 2018",
            values(1_201, 1_190, 1_040, 1_002, 980, 1_099, 1_250, 1_288, 1_274, 1_180, 1_066, 1_012));

    static final Table COUNTED = new Table(
            "crime",
            1,
            "Crime, T\u0177 & <M\u00f4n> \"Police\", 2018/19 Q2 beside 2017/18 Q2",
            List.of(
                    new Column("Measure", "", false),
                    new Column("2018/19 Q2", "", true),
                    new Column("2017/18 Q2", "", true),
                    new Column("Change", "", true),
                    new Column("Change", "%", true),
                    new Column("Trend", "", false)),
            List.of(
                    row("All crime", whole(62_138), whole(68_358), signed("-6220"), signed("-9.1"), "\u2193 down"),
                    row(
                            "Si\u00e2n \u00d3 Briain & \u0141ukasz",
                            whole(7),
                            whole(0),
                            signed("7"),
                            mark("n/a"),
                            "\u2191 up"),
                    row("<b>&\"'</b>", mark("[c]"), mark("[c]"), mark("[c]"), mark("[c]"), ""),
                    row("=1+1", whole(1_234_567), whole(1_234_567), signed("0"), signed("0.0"), "level"),
                    row(
                            "Answered in 10 s (%)",
                            plain("91.25"), plain("90.00"), signed("1.25"), mark("[z]"), "\u2191 up"),
                    row("-2+3, one; \"two\"", plain("0.5"), mark("[x]"), mark("[x]"), mark("[x]"), "")),
            List.of(
                    "[c]: confidential; a small number, or one from which a small number could be worked out.",
                    "[x]: not available; nobody has brought the figure in <yet>."));
    static final Table SPAN = new Table(
            "beats",
            2,
            "Demand of every beat",
            List.of(new Column("Beat", "", false), new Column("Incidents", "", true), new Column("Share", "%", true)),
            IntStream.rangeClosed(1, LONG)
                    .mapToObj(beat -> row(
                            "Beat " + beat,
                            whole(beat * 37L),
                            plain(BigDecimal.valueOf(beat, 1).toPlainString())))
                    .toList(),
            List.of());
    static final Table MEANT = new Table(
            "definitions",
            3,
            "Definitions",
            List.of(
                    new Column("Measure", "", false),
                    new Column("Definition", "", false),
                    new Column("Clock", "", false),
                    new Column("Reference", "", false)),
            List.of(
                    row(
                            "All crime",
                            "Crimes recorded, less those that are cancelled. "
                                    .repeat(6)
                                    .strip(),
                            "recorded",
                            "crime.all"),
                    row("@home", "two\nlines", "none", "https://example.org/a?b=c&d=<e>")),
            List.of());

    private SamplePaper() {}

    /** Returns the paper. */
    public static Paper paper() {
        return new Paper(
                "Quarter 2, 2018/19",
                "Report to the <Panel> & \"others\": 2018/19 Q2 beside 2017/18 Q2",
                "T\u0177 & <M\u00f4n> \"Police\" 100%",
                "panel-quarter-2018-19-q2",
                IDENTITY,
                DATED,
                MARKS,
                List.of(
                        new Term("Force", "T\u0177 & <M\u00f4n> \"Police\" 100%"),
                        new Term("SHA-256 of the figures", "4f2a".repeat(16)),
                        new Term("=Policy", "+12 <rules>")),
                List.of(
                        new Chapter(
                                "crime-part",
                                "Crime & <disorder>",
                                List.of(
                                        new Prose("All crime fell by 6,220 (\u22129.1\u00a0%)."
                                                + " </p><script>alert(1)</script> Caf\u00e9 \u00d7 \u00bd."),
                                        COUNTED,
                                        QUARTER,
                                        HUNDREDS)),
                        new Chapter("beats-part", "Beats", List.of(SPAN, YEAR)),
                        new Chapter(
                                "breaks",
                                "Breaks in series",
                                List.of(new Points(
                                        List.of("2018-04-01: one <rule> & another.", "=2+2 is a sentence here.")))),
                        new Chapter("definitions-part", "How each figure is counted", List.of(MEANT))),
                List.of(
                        new Term("THRIVE", "Threat, harm, risk, investigation, vulnerability & engagement."),
                        new Term("Beat", "<a> part of an area.")));
    }

    /** Returns every form. */
    public static List<Form> forms() {
        return List.of(new HtmlForm(), new PdfForm(), new XlsxForm(), new OdsForm(), new CsvForm());
    }

    /** Returns the paper with other tables alone. */
    static Paper of(Table... tables) {
        Paper paper = paper();
        return new Paper(
                paper.title(),
                paper.subtitle(),
                paper.force(),
                paper.name(),
                paper.identity(),
                paper.dated(),
                List.of(),
                paper.about(),
                List.of(new Chapter("only", "Only", List.of(tables))),
                paper.glossary());
    }

    private static List<@Nullable BigDecimal> values(@Nullable Integer... values) {
        List<@Nullable BigDecimal> all = new ArrayList<>();
        for (Integer value : values) {
            all.add(value == null ? null : BigDecimal.valueOf(value));
        }
        return all;
    }

    private static List<Cell> row(Object... cells) {
        return Stream.of(cells)
                .map(cell -> cell instanceof Cell made ? made : new Words((String) cell))
                .toList();
    }

    private static Cell whole(long value) {
        return new Figure(BigDecimal.valueOf(value), false);
    }

    private static Cell plain(String value) {
        return new Figure(new BigDecimal(value), false);
    }

    private static Cell signed(String value) {
        return new Figure(new BigDecimal(value), true);
    }

    private static Cell mark(String mark) {
        return new Mark(mark);
    }
}
