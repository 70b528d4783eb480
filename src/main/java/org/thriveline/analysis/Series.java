package org.thriveline.analysis;

import java.util.Map;
import java.util.TreeMap;
import org.thriveline.analysis.SeriesEvent.RebaseWithdrawn;
import org.thriveline.analysis.SeriesEvent.Rebased;
import org.thriveline.policy.Timeline;

/**
 * What is known of a series' rebases: as much as it takes to decide. Immutable.
 *
 * @param rebases by the names of {@link RebaseId}
 */
public record Series(Map<String, Timeline<Standing>> rebases) {
    /** A series that was never rebased. */
    public static final Series NONE = new Series(Map.of());

    /** What somebody said of a rebase: that it stands, or that it stands no more. */
    public record Standing(boolean stands, String by, String why) {}

    public Series {
        rebases = Map.copyOf(rebases);
    }

    /** Returns what was said of one rebase. */
    Timeline<Standing> of(RebaseId rebase) {
        return rebases.getOrDefault(rebase.toString(), Timeline.empty());
    }

    /** Returns the series after an event, whatever came before it. */
    public Series evolve(SeriesEvent event) {
        Standing said =
                switch (event) {
                    case Rebased e -> new Standing(true, e.by(), e.why());
                    case RebaseWithdrawn e -> new Standing(false, e.by(), e.why());
                };
        Map<String, Timeline<Standing>> all = new TreeMap<>(rebases);
        all.put(event.rebase().toString(), of(event.rebase()).with(event.at(), said));
        return new Series(all);
    }
}
