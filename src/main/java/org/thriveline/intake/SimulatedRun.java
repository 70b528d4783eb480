package org.thriveline.intake;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of the simulated force, as the source of its events names it, so that a server that starts again goes on with it.
 *
 * @param scale how many forces' worth of demand
 * @param from nothing begins before it, in UTC
 */
public record SimulatedRun(long seed, double scale, Instant from) {
    private static final Pattern TEXT = Pattern.compile("simulated: seed (-?\\d+), scale ([0-9.E-]+), from (\\S+)");

    /** Returns the run that an event's source names, if it names one. */
    static Optional<SimulatedRun> of(String source) {
        Matcher text = TEXT.matcher(source);
        try {
            return text.matches()
                    ? Optional.of(new SimulatedRun(
                            Long.parseLong(text.group(1)),
                            Double.parseDouble(text.group(2)),
                            Instant.parse(text.group(3))))
                    : Optional.empty();
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns how its events name it. */
    public String source() {
        return "simulated: seed " + seed + ", scale " + scale + ", from " + from;
    }
}
