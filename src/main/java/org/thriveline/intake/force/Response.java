package org.thriveline.intake.force;

import static org.thriveline.intake.force.Draft.time;

import java.time.Instant;
import java.time.LocalDate;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.policy.Terrain;

/** Tells who goes to an incident and when, or how it is dealt with by telephone. Used for one incident. */
final class Response {
    private static final int UNITS = 60;

    private final Draft draft;
    private final Rules rules;
    private final Dice dice;
    private final Story story;
    private final boolean rural;

    Response(Draft draft, Rules rules, Dice dice, Story story) {
        this.draft = draft;
        this.rules = rules;
        this.dice = dice;
        this.story = story;
        this.rural = draft.area() != null && draft.area().terrain() == Terrain.RURAL;
    }

    /**
     * Returns when it was dealt with.
     *
     * @param graded when it had its last grade
     * @param pressure how busy the hour is, 1 being the average
     */
    long tell(long graded, double pressure) {
        return switch (draft.grade()) {
            case 0 -> dice.chance(0.3) ? attend(graded + queued(pressure), 9) : phone(graded, 40);
            case 1 -> emergency(graded, pressure);
            case 2 -> dice.chance(0.04) ? phone(graded, 60) : attend(graded + queued(pressure), 9);
            case 3 -> appointment(graded);
            default ->
                dice.chance(0.07)
                        ? attend(graded + 4 * queued(pressure), 10)
                        : phone(graded, 75 * Math.max(1, pressure));
        };
    }

    private long phone(long from, double meanMinutes) {
        return from + 300 + Math.round(dice.skewed(meanMinutes * 60, 0.8));
    }

    /** Returns how long it waits until a unit is free; some wait for very long. */
    private long queued(double pressure) {
        return 60 + Math.round(dice.skewed(24 * 60 * Math.max(0.4, pressure), 0.95));
    }

    private long emergency(long graded, double pressure) {
        long dispatched = graded + 15 + Math.round(dice.skewed(75 * Math.max(0.5, pressure), 0.8));
        if (dice.chance(0.3)) {
            long second = dispatched + dice.between(20, 240);
            String unit = unit();
            story.say(second, new IncidentCommand.Dispatch(draft.id(), time(second), unit));
            long arrived = second + travel(7);
            story.say(arrived, new IncidentCommand.Arrive(draft.id(), time(arrived), unit));
            return Math.max(attend(dispatched, 6), arrived + 60);
        }
        return attend(dispatched, 6);
    }

    private long attend(long dispatched, double urbanMinutes) {
        String unit = unit();
        story.say(dispatched, new IncidentCommand.Dispatch(draft.id(), time(dispatched), unit));
        if (dice.chance(0.03)) {
            // Called off on the way.
            return dispatched + dice.minutes(3, 20);
        }
        long arrived = dispatched + travel(urbanMinutes);
        story.say(arrived, new IncidentCommand.Arrive(draft.id(), time(arrived), unit));
        return arrived + 300 + Math.round(dice.skewed(42 * 60, 0.6));
    }

    private long travel(double urbanMinutes) {
        return 40 + Math.round(dice.skewed(urbanMinutes * 60 * (rural ? 1.6 : 1), 0.5));
    }

    private long appointment(long graded) {
        if (dice.chance(0.15)) {
            return phone(graded, 180);
        }
        long made = graded + dice.minutes(3, 40);
        long start = slot(made);
        story.say(
                made,
                new IncidentCommand.MakeAppointment(draft.id(), time(made), time(start), time(start + Hour.SECONDS)));
        long free = start + Math.round(dice.skewed(25 * 60, 0.8)) - 15 * 60;
        return attend(Math.max(made + 60, free), 12);
    }

    /** Returns a full hour between 8:00 and 20:00 by the local clock: today or one of the next days. */
    private long slot(long made) {
        LocalDate today = Instant.ofEpochSecond(made).atZone(rules.zone()).toLocalDate();
        int days = dice.weighted(new double[] {45, 35, 12, 8});
        long start = at(today.plusDays(days), 8 + dice.below(12));
        return start > made + Hour.SECONDS ? start : at(today.plusDays(1), 8 + dice.below(12));
    }

    private long at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(rules.zone()).toEpochSecond();
    }

    private String unit() {
        return "sim-unit-" + dice.below(UNITS);
    }
}
