package org.thriveline.report;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.history.FactsReading;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Rejection;
import org.thriveline.report.ReportCommand.DraftReport;

/** Drafts the report of a quarter so many days after its last one, where told to. Safe for use by many threads. */
public final class ReportSchedule implements AutoCloseable {
    /** The account in whose name it drafts. */
    public static final String BY = "schedule";

    private static final Logger LOG = LoggerFactory.getLogger(ReportSchedule.class);
    private static final Duration LOOK = Duration.ofMinutes(10);

    private final Reports reports;
    private final @Nullable Integer afterDays;
    private final Clock clock;
    private final Consumer<DraftReport> record;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("report-schedule").daemon().factory());

    /**
     * @param afterDays null for no schedule
     * @param record keeps a draft
     */
    public ReportSchedule(Reports reports, @Nullable Integer afterDays, Clock clock, Consumer<DraftReport> record) {
        this.reports = reports;
        this.afterDays = afterDays;
        this.clock = clock;
        this.record = record;
    }

    /** A report that will be drafted. */
    public record Due(String period, LocalDate on) {}

    /** Begins to look, now and then, whether one is due. */
    public void begin() {
        if (afterDays != null) {
            var _ = executor.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            draft();
        } catch (FactsReading e) {
            LOG.info("A report may be due: the history is still read");
        } catch (RuntimeException e) {
            LOG.error("The schedule of reports failed; it is tried again", e);
        }
    }

    /** Drafts what is due; two nodes that do so at once draft the same, or one of them is refused. */
    void draft() {
        Asked due = afterDays == null ? null : reports.due(afterDays);
        if (due == null) {
            return;
        }
        try {
            Snapshot snapshot = reports.freeze(due.template().id(), due.period());
            record.accept(new DraftReport(
                    new ReportId(PaperMaker.name(snapshot, false).toLowerCase(Locale.ROOT) + "-scheduled"),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    BY,
                    snapshot));
        } catch (Rejection e) {
            LOG.info("No report is drafted of {}: {}", due.period(), e.getMessage());
        }
    }

    /** Returns how many days after a quarter's last its report is drafted, null for never. */
    public @Nullable Integer afterDays() {
        return afterDays;
    }

    /** Returns what will be drafted next, empty where there is no schedule. */
    public Optional<Due> next() {
        if (afterDays == null) {
            return Optional.empty();
        }
        Asked due = reports.due(afterDays);
        Quarter quarter = due == null ? reports.next(afterDays) : due.quarter();
        return Optional.of(new Due(quarter.toString(), Reports.dueOn(quarter, afterDays)));
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
