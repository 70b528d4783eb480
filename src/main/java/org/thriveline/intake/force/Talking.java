package org.thriveline.intake.force;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls in progress, from which incidents come. Used by one thread. */
final class Talking {
    /** How long a call taker listens before there is an incident, in seconds. */
    private static final long LISTENS = 15;

    /** How often an incident that can wait comes on 999 where nobody speaks of one on 101. */
    private static final double NOT_URGENT_ON_999 = 0.4;

    private final List<OpenCall> emergencies = new ArrayList<>();
    private final List<OpenCall> others = new ArrayList<>();

    void add(OpenCall call) {
        (call.emergency() ? emergencies : others).add(call);
    }

    /**
     * Returns a call in progress that an incident comes from, null where there is none; each call is returned once.
     *
     * @param surge where it names areas, the call is from one of them
     */
    @Nullable
    OpenCall source(long at, boolean urgent, @Nullable Surge surge, Dice dice) {
        OpenCall first = find(urgent ? emergencies : others, at, surge);
        if (first == null && (urgent || dice.chance(NOT_URGENT_ON_999))) {
            first = find(urgent ? others : emergencies, at, surge);
        }
        if (first != null) {
            first.led = true;
        }
        return first;
    }

    private static @Nullable OpenCall find(List<OpenCall> calls, long at, @Nullable Surge surge) {
        calls.removeIf(call -> call.led || call.ends() <= at);
        for (OpenCall call : calls) {
            if (call.answered + LISTENS <= at && isThere(call, surge)) {
                return call;
            }
        }
        return null;
    }

    private static boolean isThere(OpenCall call, @Nullable Surge surge) {
        return surge == null
                || surge.areas().isEmpty()
                || (call.area != null && surge.areas().contains(call.area.code()));
    }
}
