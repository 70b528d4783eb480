package org.thriveline.policy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one changing thing was said to be, and from when, in the order in which it was recorded. Immutable.
 *
 * @param entries oldest recorded first; their times may be in any order, since some are entered late
 */
public record Timeline<V>(List<Entry<V>> entries) {
    /** @param from when the thing became {@code value}, in UTC */
    public record Entry<V>(Instant from, V value) {}

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** Returns a timeline on which nothing was said yet. */
    public static <V> Timeline<V> empty() {
        return new Timeline<>(List.of());
    }

    /** Returns this timeline with one thing more said. */
    public Timeline<V> with(Instant from, V value) {
        return new Timeline<>(Stream.concat(entries.stream(), Stream.of(new Entry<>(from, value)))
                .toList());
    }

    /** Returns what was recorded last, null where nothing was. */
    public @Nullable V current() {
        return entries.isEmpty() ? null : entries.getLast().value();
    }

    /** Returns what held at a moment as far as is known now; before the earliest time said, what held then. */
    public @Nullable V at(Instant moment) {
        Entry<V> holding = null;
        for (Entry<V> entry : entries) {
            if (holding == null || overtakes(entry.from(), holding.from(), moment)) {
                holding = entry;
            }
        }
        return holding == null ? null : holding.value();
    }

    private static boolean overtakes(Instant from, Instant held, Instant moment) {
        return from.isAfter(moment) ? from.isBefore(held) : held.isAfter(moment) || !from.isBefore(held);
    }

    /**
     * Returns whether saying this would be no news: it was said before, it is so now, or it was so at that time. The last
     * is what keeps a repeat of a "no change" from becoming a change after a later one.
     */
    public boolean known(Instant from, V value) {
        return entries.contains(new Entry<>(from, value)) || value.equals(current()) || value.equals(at(from));
    }

    /** Returns whether a moment lies before the time of what was recorded last. */
    public boolean precedes(Instant moment) {
        return !entries.isEmpty() && moment.isBefore(entries.getLast().from());
    }
}
