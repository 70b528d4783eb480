package org.thriveline.demand;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All that a {@link Tally} knows, as a value. Immutable. */
final class TallyState {
    private final short[] counts;

    /** @param counts given away: nobody changes them any more */
    TallyState(short[] counts) {
        this.counts = counts;
    }

    /** Returns the counts, which nobody may change. */
    short[] counts() {
        return counts;
    }

    /** Most counts are zero, and zeros come together. */
    void write(StateWriter to) {
        int zeros = 0;
        for (short count : counts) {
            if (count == 0) {
                zeros++;
            } else {
                to.number(zeros);
                to.number(count);
                zeros = 0;
            }
        }
        to.number(zeros);
    }

    static TallyState read(StateReader from, int size) {
        short[] counts = new short[size];
        for (int place = from.size(); place < size; place += 1 + from.size()) {
            counts[place] = (short) from.number();
        }
        return new TallyState(counts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TallyState that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
