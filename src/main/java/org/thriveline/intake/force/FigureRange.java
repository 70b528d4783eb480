package org.thriveline.intake.force;

import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Percent;

/**
 * What a measure may be in both quarters.
 *
 * @param change where both are open and must differ by just this, null where each goes its own way
 */
record FigureRange(Span previous, Span current, @Nullable Integer change) {
    /**
     * Returns what a settled figure leaves open; null where no counts meet it.
     *
     * @param whole how many there are in both quarters of what the measure is a part of
     */
    static @Nullable FigureRange of(Figure figure, Counts whole) {
        Integer previous = figure.previous();
        Integer current = figure.current();
        Integer change = figure.change();
        Integer percent = figure.percent();
        if (previous != null && current != null) {
            return new FigureRange(Span.only(previous), Span.only(current), null);
        }
        if (current != null) {
            Span open = previous(0, whole.previous(), percent, count -> percent(count, current));
            return open == null ? null : new FigureRange(open, Span.only(current), null);
        }
        if (previous != null) {
            Span open = current(previous, whole.current(), percent);
            return open == null ? null : new FigureRange(Span.only(previous), open, null);
        }
        return change == null
                ? new FigureRange(new Span(0, whole.previous()), new Span(0, whole.current()), null)
                : tied(change, whole, percent);
    }

    private static @Nullable Span current(int previous, int most, @Nullable Integer percent) {
        Span all = new Span(0, most);
        if (percent == null) {
            return all;
        }
        return previous == 0 ? null : all.where(count -> -percent(previous, count), -percent);
    }

    private static @Nullable FigureRange tied(int change, Counts whole, @Nullable Integer percent) {
        // From more, the same rise is a smaller share; the same fall too, and its percent is then a greater number.
        int sign = change < 0 ? -1 : 1;
        Span open = previous(
                Math.max(0, -change),
                Math.min(whole.previous(), whole.current() - change),
                percent == null ? null : sign * percent,
                count -> sign * percent(count, count + change));
        return open == null
                ? null
                : new FigureRange(open, new Span(open.least() + change, open.most() + change), change);
    }

    /** Nothing is a percentage of zero, so that a percentage needs a previous count. */
    private static @Nullable Span previous(int least, int most, @Nullable Integer percent, IntToLongFunction falling) {
        int from = percent == null ? least : Math.max(1, least);
        if (from > most) {
            return null;
        }
        Span all = new Span(from, most);
        return percent == null ? all : all.where(falling, percent);
    }

    Counts least() {
        return new Counts(previous.least(), current.least());
    }

    /**
     * Draws counts that meet it.
     *
     * @param whole how many there are of what the measure is a part of
     * @param room how many of those are still to be had above the least
     * @param share the measure's usual share of the whole
     */
    Counts draw(Counts whole, Counts room, double share, SplittableRandom random) {
        if (change != null) {
            int before = previous.upTo(Math.min(room.previous(), room.current()))
                    .draw(Math.round(share * whole.previous()), random);
            return new Counts(before, before + change);
        }
        long usual = previous.isOne()
                ? alike(previous.least(), whole.previous(), whole.current())
                : Math.round(share * whole.current());
        int now = current.upTo(room.current()).draw(usual, random);
        int before = previous.upTo(room.previous()).draw(alike(now, whole.current(), whole.previous()), random);
        return new Counts(before, now);
    }

    /** Returns as many as in the one quarter, or the same share of the other where that had less in all. */
    private static long alike(long count, long wholeThen, long whole) {
        return wholeThen == 0 ? 0 : Math.min(count, count * whole / wholeThen);
    }

    private static long percent(int previous, int current) {
        return Percent.ofChange(previous, current).orElseThrow();
    }
}
