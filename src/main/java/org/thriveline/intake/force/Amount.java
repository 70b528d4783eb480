package org.thriveline.intake.force;

import java.util.List;

/** How much there is of each kind of demand. Told by the hour alone: asked again, it says the same. */
interface Amount {
    /** Returns how many begin in each part of an hour. */
    int[] of(Kind kind, Hour hour, List<Part> parts, Dice dice);
}
