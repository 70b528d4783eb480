package org.thriveline.report.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.paper.Table.Column;

/** A paper with one of everything. */
final class SamplePaper {
    /** What must be escaped wherever it stands. */
    static final String AWKWARD = "<b>Fire & \"rescue\"'s</b> caf\u00e9";

    private SamplePaper() {}

    static Paper paper() {
        return new Paper(
                "Quarter 2, 2018/19",
                "Report to the Panel: " + AWKWARD,
                "Leicestershire Police",
                "panel-quarter-2018-19-q2",
                "thriveline-report template=panel-quarter period=2018/19-Q2 position=42 copy=full report=- events=0"
                        + " sha256=ab",
                Instant.parse("2018-10-12T09:00:00.123Z"),
                List.of("Simulated: no figure here is of real events"),
                List.of(new Paper.Term("Force", "Leicestershire Police"), new Paper.Term("SHA-256", "ab".repeat(32))),
                List.of(
                        new Chapter("calls", "Calls", List.of(new Block.Prose(AWKWARD), figures(), bars(3))),
                        new Chapter("long", "A long table", List.of(longTable(), bars(12))),
                        new Chapter("points", "Points", List.of(new Block.Points(List.of("One.", AWKWARD))))),
                List.of(new Paper.Term("Grade 1", "Emergency.")));
    }

    static Table figures() {
        return new Table(
                "calls",
                1,
                "Calls from the public",
                List.of(
                        new Column("Measure", "", false),
                        new Column("2018/19 Q2", "", true),
                        new Column("Change", "", true),
                        new Column("Change", "%", true)),
                List.of(
                        row("999 calls", figure("38995", false), figure("2995", true), figure("8", true)),
                        row("=1+1", figure("103919", false), figure("-15124", true), figure("-13.5", true)),
                        row(AWKWARD, new Cell.Mark("[c]"), figure("0", true), new Cell.Mark("n/a"))),
                List.of("[c]: confidential.", "n/a: not applicable."));
    }

    private static Table longTable() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < 70; row++) {
            rows.add(List.of(
                    new Cell.Words("Row " + row), new Cell.Words("What it means, in some words, number " + row)));
        }
        return new Table(
                "long",
                2,
                "Definitions",
                List.of(new Column("Measure", "", false), new Column("Definition", "", false)),
                rows,
                List.of());
    }

    static Bars bars(int periods) {
        List<String> names =
                List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
        List<@Nullable BigDecimal> before = new ArrayList<>();
        List<@Nullable BigDecimal> now = new ArrayList<>();
        for (int period = 0; period < periods; period++) {
            before.add(period == 1 ? null : BigDecimal.valueOf(10_000 + 100L * period));
            now.add(BigDecimal.valueOf(12_000 - 100L * period));
        }
        return new Bars(
                "calls-999-by-month",
                "999 calls by month",
                "999 calls: " + periods + " months.",
                "",
                names.subList(0, periods),
                "2017/18 Q2",
                before,
                "2018/19 Q2",
                now);
    }

    private static Cell figure(String value, boolean signed) {
        return new Cell.Figure(new BigDecimal(value), signed);
    }

    private static List<Cell> row(String name, Cell... cells) {
        List<Cell> row = new ArrayList<>(List.of(new Cell.Words(name)));
        row.addAll(Arrays.asList(cells));
        return row;
    }
}
