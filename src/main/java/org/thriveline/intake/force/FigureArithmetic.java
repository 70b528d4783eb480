package org.thriveline.intake.force;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Percent;

/** Checks that what is said of one measure agrees with itself. */
final class FigureArithmetic {
    private FigureArithmetic() {}

    /** Returns whether all of it agrees; adds what does not to the faults. */
    static boolean agrees(Figure said, Faults faults) {
        int before = faults.count();
        if (said.current() != null && !said.months().isEmpty() && said.sum() != said.current()) {
            faults.add(said.id(), "months add up to " + said.sum() + ", current is " + said.current());
        }
        if (!said.noted()) {
            checkChange(said, faults);
            checkPercent(said, faults);
        }
        return faults.count() == before;
    }

    private static void checkChange(Figure said, Faults faults) {
        Figure settled = said.settled();
        Integer previous = settled.previous();
        Integer current = settled.current();
        Integer change = said.change();
        if (negative(previous) || negative(current)) {
            String which = negative(previous) ? "previous comes to " + previous : "current comes to " + current;
            faults.add(said.id(), which + " by the published change");
        } else if (previous != null && current != null && change != null && current - previous != change) {
            faults.add(
                    said.id(),
                    "publishedChange is " + change + ", but " + current + " - " + previous + " is "
                            + (current - previous) + "; where the publisher was wrong, say so in 'arithmetic'");
        }
    }

    private static boolean negative(@Nullable Integer count) {
        return count != null && count < 0;
    }

    private static void checkPercent(Figure said, Faults faults) {
        Figure settled = said.settled();
        Integer previous = settled.previous();
        Integer current = settled.current();
        Integer percent = said.percent();
        if (percent == null) {
            return;
        }
        if (previous == null && current == null && said.change() == null) {
            faults.add(
                    said.id(),
                    "publishedPercent alone says too little: current, previous or publishedChange is missing");
        } else if (previous != null && current != null) {
            OptionalLong right = Percent.ofChange(previous, current);
            if (right.isEmpty() || right.getAsLong() != percent) {
                faults.add(
                        said.id(),
                        "publishedPercent is " + percent + ", but from " + previous + " to " + current + " is "
                                + (right.isEmpty() ? "n/a" : right.getAsLong())
                                + "; where the publisher was wrong, say so in 'arithmetic'");
            }
        }
    }
}
