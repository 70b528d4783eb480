package org.thriveline.intake.force;

import java.time.DayOfWeek;
import java.time.Month;

/**
 * How demand rises and falls with the hour of the week and the month, by the local clock; 1 on average over a year. Immutable.
 */
final class Rhythm {
    private static final int HOURS = 24;

    private final double[] hours = new double[7 * HOURS];
    private final double[] months = new double[12];

    /**
     * @param weekday 24 weights, one an hour, to any scale
     * @param weekend the same for Saturday and Sunday until 18:00, and for the nights into them
     * @param months 12 weights, from January
     */
    Rhythm(int[] weekday, int[] weekend, int[] months) {
        double sum = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < HOURS; hour++) {
                int weight = (isWeekend(day, hour) ? weekend : weekday)[hour];
                hours[place(day, hour)] = weight;
                sum += weight;
            }
        }
        for (int i = 0; i < hours.length; i++) {
            hours[i] *= hours.length / sum;
        }
        double days = 0;
        double whole = 0;
        for (Month month : Month.values()) {
            double length = month == Month.FEBRUARY ? 28.25 : month.maxLength();
            days += length;
            whole += length * months[month.getValue() - 1];
        }
        for (int i = 0; i < months.length; i++) {
            this.months[i] = months[i] * days / whole;
        }
    }

    /** Returns the demand of an hour by the average hour's. */
    double at(Hour hour) {
        return hours[place(hour.weekday(), hour.ofDay())] * months[hour.date().getMonthValue() - 1];
    }

    private static boolean isWeekend(DayOfWeek day, int hour) {
        return switch (day) {
            case FRIDAY -> hour >= 18;
            case SATURDAY -> true;
            case SUNDAY -> hour < 18;
            default -> false;
        };
    }

    private static int place(DayOfWeek day, int hour) {
        return (day.getValue() - 1) * HOURS + hour;
    }
}
