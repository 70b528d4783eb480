package org.thriveline.intake.force;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.thriveline.policy.FileFault;

/** What happens out of the ordinary in simulated time: a storm, New Year's Eve, a major incident. Immutable. */
public final class Scenario {
    /** Nothing out of the ordinary. */
    public static final Scenario NONE = new Scenario(List.of());

    private final List<Surge> surges;

    Scenario(List<Surge> surges) {
        this.surges = List.copyOf(surges);
    }

    /**
     * Returns the scenario that a file describes, as {@code src/docs/scenario.md} says.
     *
     * @param fileName its name, for messages
     * @throws IllegalArgumentException with file, line and field, where something is wrong
     */
    public static Scenario read(String fileName, String yaml) {
        try {
            return ScenarioFile.read(fileName, yaml);
        } catch (FileFault e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    List<Surge> surges() {
        return surges;
    }

    /** Returns an hour's demand of one kind in its parts, the usual demand first. */
    List<Part> parts(Kind kind, Hour hour, double usual, ZoneId zone) {
        if (surges.isEmpty()) {
            return List.of(new Part(usual, hour.start(), hour.end(), null));
        }
        double left = usual;
        List<Part> parts = new ArrayList<>();
        for (Surge surge : surges) {
            double more = surge.factor(kind) - 1;
            Window.Stretch stretch = more == 0 ? null : surge.window().within(hour, zone);
            if (stretch == null) {
                continue;
            }
            double covered = (stretch.to() - stretch.from()) / (double) Hour.SECONDS;
            if (more > 0) {
                parts.add(new Part(usual * more * covered, stretch.from(), stretch.to(), surge));
            } else {
                left *= 1 + more * covered;
            }
        }
        parts.addFirst(new Part(left, hour.start(), hour.end(), null));
        return parts;
    }
}
