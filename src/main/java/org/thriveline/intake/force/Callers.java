package org.thriveline.intake.force;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;

/** Who calls and where it happens: some people and places come up again and again. Immutable. */
final class Callers {
    private static final int PEOPLE = 300_000;
    private static final double PEOPLE_OFFSET = 150;
    private static final int PLACES_AN_AREA = 12_000;
    private static final double PLACES_OFFSET = 15;
    private static final double WITHHELD = 0.3;
    private static final double NO_PLACE = 0.08;

    private final String prefix;

    /** @param prefix tells this force's people from another's */
    Callers(String prefix) {
        this.prefix = prefix;
    }

    /** Returns who calls, null where they do not say. */
    @Nullable
    PersonKey caller(Dice dice) {
        return dice.chance(WITHHELD) ? null : new PersonKey(prefix + "-c" + dice.ranked(PEOPLE, PEOPLE_OFFSET));
    }

    /** Returns where in an area it is, null where nobody knows. */
    @Nullable
    PlaceKey place(@Nullable AreaRule area, Dice dice) {
        if (area == null || dice.chance(NO_PLACE)) {
            return null;
        }
        return new PlaceKey(prefix + "-" + area.code() + "-" + dice.ranked(PLACES_AN_AREA, PLACES_OFFSET));
    }
}
