package org.thriveline.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Terrain;

/** Who and where in the simulated force: some people and places come up again and again. */
final class SimulatedPeople {
    private static final int CALLERS = 20_000;
    private static final int MISSING = 900;
    private static final int PLACES = 8_000;

    private SimulatedPeople() {}

    static @Nullable PersonKey caller(Dice dice) {
        return dice.chance(0.3) ? null : new PersonKey("sim-person-" + skewed(dice, CALLERS));
    }

    static PersonKey missing(Dice dice) {
        return new PersonKey("sim-missing-person-" + skewed(dice, MISSING));
    }

    static PlaceKey place(Dice dice) {
        return new PlaceKey("sim-place-" + skewed(dice, PLACES));
    }

    static @Nullable AreaCode area(Policy policy, Dice dice) {
        List<AreaRule> areas = new ArrayList<>(policy.areas());
        return areas.isEmpty()
                ? null
                : dice.pick(areas, area -> area.terrain() == Terrain.URBAN ? 2 : 1)
                        .code();
    }

    private static int skewed(Dice dice, int bound) {
        return Math.min(dice.below(bound), dice.below(bound));
    }
}
