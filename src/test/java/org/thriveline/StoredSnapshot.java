package org.thriveline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thriveline.history.Comparison;
import org.thriveline.report.Amount;
import org.thriveline.report.Compliance;
import org.thriveline.report.FrozenFigure;
import org.thriveline.report.Snapshot;
import org.thriveline.report.Standing;

/** A snapshot in which nothing is left out. */
final class StoredSnapshot {
    private StoredSnapshot() {}

    static Snapshot snapshot() {
        return new Snapshot(
                "panel-quarter",
                "2018/19-Q2",
                "Quarter 2, 2018/19",
                "Leicestershire Police",
                "Europe/London",
                true,
                42,
                Instant.parse("2018-10-12T09:00:00Z"),
                1,
                "6d625565",
                List.of("2016-04"),
                new Comparison.Days("2018/19-Q2", LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30)),
                new Comparison.Days("2017/18-Q2", LocalDate.of(2017, 7, 1), LocalDate.of(2017, 9, 30)),
                List.of(new Snapshot.Section("calls", "Calls", List.of(new Snapshot.Part("calls", "Calls")))),
                new Snapshot.Copying(5, 1, List.of(new Snapshot.Sum("incidents", List.of("incidents.grade1")))),
                List.of(figure()),
                List.of(new Comparison.Break(LocalDate.of(2018, 8, 1), "2018-08", "areas changed")),
                List.of(new Snapshot.Unusual("calls.999", "999 calls", "1 point above the upper limit", "XmR")),
                List.of(new Snapshot.QualityNote("Calls: late", "Recorded late.", 3)),
                Compliance.of(
                        new BigDecimal("75.8"),
                        new BigDecimal("87.4"),
                        new BigDecimal("81.6"),
                        new BigDecimal("81877")),
                List.of(new Snapshot.Term("Grade 1", "Emergency.")));
    }

    private static FrozenFigure figure() {
        return new FrozenFigure(
                "calls.999.within10s",
                "calls",
                "calls",
                "1.1",
                "999 calls within 10 s",
                "percent",
                "Of those answered.",
                true,
                "From the switchboard.",
                "The Panel",
                Amount.share(944, 1_000),
                Amount.of(36_000),
                new TreeMap<>(Map.of("2018-07", Amount.of(13_735))),
                new TreeMap<>(Map.of("2017-07", Amount.of(12_752))),
                new Standing(5, 22, new BigDecimal("14.80")));
    }
}
