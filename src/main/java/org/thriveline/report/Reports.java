package org.thriveline.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Restatements;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Rejection;

/** Makes reports and looks at those there are. Safe for use by many threads. */
public final class Reports {
    private final Templates templates;
    private final Snapshots snapshots;
    private final ReportHistory history;
    private final Restatements restatements;
    private final Policies policies;
    private final Clock clock;

    Reports(
            Templates templates,
            Snapshots snapshots,
            ReportHistory history,
            Restatements restatements,
            Policies policies,
            Clock clock) {
        this.templates = templates;
        this.snapshots = snapshots;
        this.history = history;
        this.restatements = restatements;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * A kind of report that can be made.
     *
     * @param kind {@code quarter} or {@code year}
     * @param periods those that are over, the latest first
     */
    public record Choice(String id, String title, String kind, List<String> periods) {}

    /**
     * Returns what can be made.
     *
     * @throws org.thriveline.history.FactsReading where the log was not read in time
     */
    public List<Choice> choices() {
        List<Quarter> over = snapshots.over(today());
        return templates.all().stream()
                .map(template -> {
                    boolean quarters = template.span() == org.thriveline.history.Question.Span.QUARTER;
                    List<String> periods = over.stream()
                            .filter(quarter -> quarters || quarter.number() == 4)
                            .map(quarter -> new Asked(template, quarter).period())
                            .toList();
                    return new Choice(template.id(), template.title(), quarters ? "quarter" : "year", periods);
                })
                .toList();
    }

    /** Returns the day in the force's time zone. */
    LocalDate today() {
        ZoneId zone = policies.zone();
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * Returns the figures of a period by all that is recorded now.
     *
     * @throws Rejection where there is no such template or period, it is not over, or nothing is known of it
     */
    public Snapshot freeze(String template, String period) {
        return snapshots.now(Asked.of(templates.named(template), period), today());
    }

    /** Returns the reports, the latest drafted first. */
    public List<Written> all() {
        return history.all();
    }

    /** @throws Rejection where there is none of that id */
    public Written one(String id) {
        return history.one(id);
    }

    /** Returns the published figures that were brought in. */
    public PublishedFigures published() {
        return history.published();
    }

    /** Counts the figures of a report anew from the log, and returns whether they are the same. */
    public Verdict verify(String id) {
        Written written = one(id);
        Snapshot kept = written.snapshot();
        Snapshot replayed = snapshots.counted(kept.position(), kept.template(), kept.period());
        return Verdict.of(written, replayed);
    }

    /** Returns the figures that moved since they were frozen, and what moved them. */
    public Restatements.Moved restated(String id) {
        Snapshot kept = one(id).snapshot();
        Asked asked = Asked.of(templates.named(kept.template()), kept.period());
        return restatements.since(
                asked.question(), kept.position(), Objects.requireNonNullElse(kept.knownAt(), java.time.Instant.EPOCH));
    }

    /**
     * Checks a published table of a quarter, by itself and beside the log as it is now.
     *
     * @throws Rejection where the table cannot be read
     */
    public EarlierReport.Checked check(String quarter, String text) {
        List<PublishedFigure> table = table(text);
        Asked asked = Asked.of(templates.named("panel-quarter"), quarter);
        Snapshot log = snapshots.catalogue(asked);
        return EarlierReport.check(table, log::figure);
    }

    /** @throws Rejection where the table cannot be read */
    public List<PublishedFigure> table(String text) {
        return PublishedTable.of(policies).read(text);
    }

    /** Returns the report that is due by a schedule, null where none is. */
    public @Nullable Asked due(int afterDays) {
        Quarter latest = Quarter.of(today()).before();
        while (today().isBefore(dueOn(latest, afterDays))) {
            latest = latest.before();
        }
        Asked asked = new Asked(templates.named("panel-quarter"), latest);
        return there(asked) ? null : asked;
    }

    private boolean there(Asked asked) {
        return all().stream()
                .anyMatch(report ->
                        report.snapshot().template().equals(asked.template().id())
                                && report.snapshot().period().equals(asked.period()));
    }

    /** Returns the quarter whose report is drafted next, where none is due. */
    Quarter next(int afterDays) {
        Quarter next = Quarter.of(today());
        Quarter before = next.before();
        while (today().isBefore(dueOn(before, afterDays))
                && !there(new Asked(templates.named("panel-quarter"), before))) {
            next = before;
            before = before.before();
        }
        return next;
    }

    /** Returns when the report of a quarter is due. */
    static LocalDate dueOn(Quarter quarter, int afterDays) {
        return quarter.last().plusDays(afterDays);
    }
}
