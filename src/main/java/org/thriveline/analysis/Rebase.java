package org.thriveline.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.SeriesEvent.RebaseWithdrawn;
import org.thriveline.analysis.SeriesEvent.Rebased;
import org.thriveline.policy.AreaCode;

/**
 * A rebase as it was accepted, and perhaps withdrawn. Immutable.
 *
 * @param from the day from which the series has a new base
 * @param area null for all areas together and each by itself
 * @param at when it was accepted, in UTC
 * @param withdrawn null while it stands
 */
public record Rebase(
        RebaseId id,
        String measure,
        LocalDate from,
        @Nullable AreaCode area,
        String by,
        Instant at,
        String why,
        @Nullable Withdrawal withdrawn) {
    /** @param at when it was withdrawn, in UTC */
    public record Withdrawal(String by, Instant at, String why) {}

    /** Returns every rebase of a series' events in the order in which they were accepted, those withdrawn too. */
    public static List<Rebase> all(List<SeriesEvent> events) {
        List<Rebase> all = new ArrayList<>();
        Map<RebaseId, Integer> standing = new LinkedHashMap<>();
        for (SeriesEvent event : events) {
            switch (event) {
                case Rebased e -> {
                    standing.put(e.rebase(), all.size());
                    all.add(new Rebase(
                            e.rebase(), e.id().value(), e.from(), e.area(), e.by(), e.at(), e.why(), null));
                }
                case RebaseWithdrawn e -> {
                    Integer place = standing.remove(e.rebase());
                    if (place != null) {
                        all.set(place, all.get(place).withdrawn(new Withdrawal(e.by(), e.at(), e.why())));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private Rebase withdrawn(Withdrawal withdrawal) {
        return new Rebase(id, measure, from, area, by, at, why, withdrawal);
    }

    /** Returns whether it stands. */
    public boolean stands() {
        return withdrawn == null;
    }
}
