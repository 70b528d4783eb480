package org.thriveline.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of one kind of record, by their day, so that those of a period are found without asking the rest. Not thread-safe. */
final class Dated<F extends Fact> {
    private final ZoneId zone;
    private final Map<String, Integer> days = new HashMap<>();
    private final NavigableMap<Integer, Map<String, F>> facts = new TreeMap<>();

    /** @param zone in which days begin */
    Dated(ZoneId zone) {
        this.zone = zone;
    }

    /** Lets one record go on, and returns the day whose facts changed, in days since 1970; null where none did. */
    @Nullable
    Integer change(String id, UnaryOperator<@Nullable F> evolve) {
        Integer day = days.get(id);
        F before = day == null ? null : on(day).get(id);
        F after = evolve.apply(before);
        if (after == null) {
            if (day != null) {
                on(day).remove(id);
                days.remove(id);
            }
            return day;
        }
        if (after.equals(before)) {
            return null;
        }
        int now = day != null && before != null && before.second() == after.second() ? day : day(after.second());
        if (day != null && day != now) {
            on(day).remove(id);
        }
        on(now).put(id, after);
        days.put(id, now);
        return now;
    }

    private Map<String, F> on(int day) {
        return facts.computeIfAbsent(day, _ -> new HashMap<>());
    }

    /** Returns those of some days, by their records' numbers, in the order of the days. */
    Stream<Map.Entry<String, F>> of(LocalDate first, LocalDate last) {
        return facts
                .subMap(Math.toIntExact(first.toEpochDay()), true, Math.toIntExact(last.toEpochDay()), true)
                .values()
                .stream()
                .flatMap(day -> day.entrySet().stream());
    }

    /** Returns the first day of which there is a fact, null where there is none. */
    @Nullable
    LocalDate first() {
        return facts.isEmpty() ? null : LocalDate.ofEpochDay(facts.firstKey());
    }

    /** Returns the last day of which there is a fact, null where there is none. */
    @Nullable
    LocalDate last() {
        return facts.isEmpty() ? null : LocalDate.ofEpochDay(facts.lastKey());
    }

    private int day(long second) {
        return Math.toIntExact(
                Instant.ofEpochSecond(second).atZone(zone).toLocalDate().toEpochDay());
    }
}
