package org.thriveline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.thriveline.history.FactsReading;
import org.thriveline.history.Frozen;
import org.thriveline.history.FrozenHistory;
import org.thriveline.policy.Incomplete;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Rejection;

/** Freezes figures. Safe for use by many threads. */
public final class Snapshots {
    private final FrozenHistory history;
    private final Policies policies;
    private final Templates templates;

    public Snapshots(FrozenHistory history, Policies policies, Templates templates) {
        this.history = history;
        this.policies = policies;
        this.templates = templates;
    }

    /**
     * Returns the figures of a period by all that is recorded now.
     *
     * @param today in the force's time zone: a report is of a period that is over
     * @throws Rejection where it is not over, or nothing is known of it
     */
    public Snapshot now(Asked asked, LocalDate today) {
        mustBeOver(asked, today);
        return some(snapshot(asked, history.now(asked.question())));
    }

    /**
     * Returns the figures of a period counted anew from the log alone, up to a position: what a report is verified by.
     *
     * @param position how many units of work
     */
    public Snapshot counted(long position, String template, String period) {
        Asked asked = Asked.of(templates.named(template), period);
        return snapshot(asked, history.counted(position, asked.question()));
    }

    /**
     * Returns the figures of a period by the log up to a position.
     *
     * @param position how many units of work
     * @param today in the force's time zone: a report is of a period that is over
     * @throws Rejection where it is not over, or nothing is known of it
     */
    public Snapshot at(long position, Asked asked, LocalDate today) {
        mustBeOver(asked, today);
        return some(snapshot(asked, history.at(position, asked.question())));
    }

    /**
     * Returns the quarters that are over and of which anything may be recorded, the latest first.
     *
     * @throws FactsReading where the log was not read in time
     */
    List<Quarter> over(LocalDate today) {
        List<Quarter> over = new ArrayList<>();
        FrozenHistory.Span days = history.recorded().orElse(null);
        if (days != null) {
            Quarter last = Quarter.of(days.last());
            Quarter each =
                    last.last().isBefore(today) ? last : Quarter.of(today).before();
            while (!each.last().isBefore(days.first())) {
                over.add(each);
                each = each.before();
            }
        }
        return over;
    }

    /** Returns every measure of the catalogue over a period, as known now. */
    Snapshot catalogue(Asked asked) {
        Template all = new Template(
                asked.template().id(),
                asked.template().title(),
                asked.template().span(),
                List.of(new Template.Section(
                        "all",
                        "All",
                        List.of(new Template.Part(
                                "all",
                                "All",
                                Template.Published.NAMED,
                                List.of(new Template.Line("*", null, null, false)))))),
                0,
                1,
                List.of());
        return snapshot(new Asked(all, asked.quarter()), history.now(asked.question()));
    }

    private Snapshot snapshot(Asked asked, Frozen frozen) {
        mustBeComplete(frozen);
        return new Freezing(asked, frozen, policies).snapshot();
    }

    /** Figures with a hole are nothing to sign, and would be others once the hole is mended. */
    private static void mustBeComplete(Frozen frozen) {
        Incomplete out = frozen.incomplete();
        if (out != null) {
            throw new Rejection(
                    "log-incomplete",
                    "",
                    "No report is made of a log that cannot be read as a whole. Events that this version cannot read: "
                            + out.events() + ", the first recorded " + out.since()
                            + ". The server's log says which; a version that knows them makes the report.");
        }
    }

    private static void mustBeOver(Asked asked, LocalDate today) {
        if (!asked.last().isBefore(today)) {
            throw new Rejection(
                    "quarter-not-over", "quarter", asked.title() + " is not over: its last day is " + asked.last());
        }
    }

    private static Snapshot some(Snapshot snapshot) {
        if (snapshot.figures().stream().allMatch(figure -> figure.current() == null && figure.previous() == null)) {
            throw new Rejection("bad-quarter", "quarter", "Nothing was recorded of " + snapshot.period());
        }
        return snapshot;
    }
}
