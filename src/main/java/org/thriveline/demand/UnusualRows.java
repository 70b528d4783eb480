package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.UnusualRule;

/** Puts each count of the last 60 minutes beside its band. */
final class UnusualRows {
    private static final int PAST_HOURS = 12;
    private static final int STEP = 5;
    private static final int LOOK_BACK = 12 * 60;

    private final Canvas canvas;
    private final Usual usual;
    private final Bands bands;
    private final Weeks weeks;
    private final long minute;

    UnusualRows(Canvas canvas) {
        this.canvas = canvas;
        this.usual = canvas.board().usual();
        this.bands = usual.bands();
        this.minute = Usual.minute(canvas.now());
        this.weeks = Weeks.at(minute, usual, canvas.policies().zone());
        bands.now(minute, weeks);
    }

    UnusualView view(About about) {
        List<UnusualView.CountRow> counts =
                Arrays.stream(LiveMeasure.values()).map(this::row).toList();
        List<UnusualView.OutsideRow> outside = new ArrayList<>();
        addOutside(canvas.scope(), null, outside);
        if (canvas.scope().force()) {
            canvas.policy().areas().forEach(area -> addOutside(new Scope(List.of(area.code())), area, outside));
        }
        return new UnusualView(
                about, new UnusualView.Method(Bands.METHOD, Tally.WEEKS, weeks.known(), Band.PERCENT), counts, outside);
    }

    private UnusualView.CountRow row(LiveMeasure measure) {
        Standing standing = standing(measure, canvas.scope());
        Band band = standing.band();
        return new UnusualView.CountRow(
                measure.id(),
                measure.title(),
                measure.how(),
                standing.count(),
                band == null ? null : band.expected(),
                band == null ? null : band.low(),
                band == null ? null : band.high(),
                standing.state(),
                standing.since(),
                rule(measure, standing),
                past(standing.series()));
    }

    private void addOutside(Scope scope, @Nullable AreaRule area, List<UnusualView.OutsideRow> rows) {
        for (LiveMeasure measure : LiveMeasure.values()) {
            Standing standing = standing(measure, scope);
            String rule = rule(measure, standing);
            if (rule != null) {
                rows.add(row(measure, standing, area, rule));
            }
        }
    }

    private static UnusualView.OutsideRow row(
            LiveMeasure measure, Standing standing, @Nullable AreaRule area, String rule) {
        Band band = Objects.requireNonNull(standing.band());
        AreaCode code = area == null ? null : area.code();
        return new UnusualView.OutsideRow(
                measure.id(),
                measure.title(),
                code,
                area == null ? null : area.name(),
                standing.count(),
                band.expected(),
                band.low(),
                band.high(),
                standing.state(),
                Objects.requireNonNull(standing.since()),
                rule);
    }

    /** A count, its band, and since when it has been on its side of it. */
    private record Standing(
            Series series,
            int count,
            @Nullable Band band,
            UnusualView.State state,
            @Nullable Instant since) {}

    private Standing standing(LiveMeasure measure, Scope scope) {
        Series series = Series.of(usual, measure, scope);
        int count = series.hourTo(minute);
        Band band = bands.at(series, minute, weeks);
        UnusualView.State state = band == null ? UnusualView.State.NO_HISTORY : band.state(count);
        boolean outside = state == UnusualView.State.ABOVE || state == UnusualView.State.BELOW;
        return new Standing(series, count, band, state, outside ? since(series, state) : null);
    }

    private Instant since(Series series, UnusualView.State state) {
        long since = minute;
        for (long at = Math.floorDiv(minute, STEP) * STEP; at > minute - LOOK_BACK; at -= STEP) {
            Band band = bands.at(series, at, weeks);
            if (band == null || band.state(series.hourTo(at)) != state) {
                break;
            }
            since = at;
        }
        return Instant.ofEpochSecond(since * 60);
    }

    /** Without any rule in the policy, the band is the rule. */
    private @Nullable String rule(LiveMeasure measure, Standing standing) {
        Instant since = standing.since();
        if (since == null) {
            return null;
        }
        Duration lasting = Duration.between(since, canvas.now());
        boolean above = standing.state() == UnusualView.State.ABOVE;
        List<UnusualRule> rules = canvas.policy().unusual();
        if (rules.isEmpty()) {
            return "outside the band";
        }
        return rules.stream()
                .filter(rule -> rule.speaksOf(measure.id(), above, standing.count(), lasting))
                .map(UnusualRule::words)
                .findFirst()
                .orElse(null);
    }

    /** Whole hours by the clock: they do not move while one looks. */
    private List<UnusualView.PastRow> past(Series series) {
        List<UnusualView.PastRow> rows = new ArrayList<>();
        long end = Math.floorDiv(minute, 60) * 60;
        for (int back = PAST_HOURS - 1; back >= 0; back--) {
            long last = end - back * 60L - 1;
            Band band = bands.at(series, last, weeks);
            rows.add(new UnusualView.PastRow(
                    Instant.ofEpochSecond((last + 1) * 60),
                    series.hourTo(last),
                    band == null ? null : band.expected(),
                    band == null ? null : band.low(),
                    band == null ? null : band.high()));
        }
        return rows;
    }
}
