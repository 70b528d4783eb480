package org.thriveline.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntConsumer;
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

    /**
     * Lets one record go on.
     *
     * @param changed is told each day whose facts changed, in days since 1970: none, one, or two where a record moved
     */
    void change(String id, UnaryOperator<@Nullable F> evolve, IntConsumer changed) {
        Integer day = days.get(id);
        F before = day == null ? null : on(day).get(id);
        F after = evolve.apply(before);
        if (Objects.equals(after, before)) {
            return;
        }
        Integer now = after == null ? null : sameSecond(before, after) ? day : Integer.valueOf(day(after.second()));
        if (day != null && !day.equals(now)) {
            on(day).remove(id);
            days.remove(id);
            changed.accept(day);
        }
        if (after != null && now != null) {
            on(now).put(id, after);
            days.put(id, now);
            changed.accept(now);
        }
    }

    /** Most events leave the day as it is, and the calendar is slow. */
    private static boolean sameSecond(@Nullable Fact before, Fact after) {
        return before != null && before.second() == after.second();
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

    /**
     * One record.
     *
     * @param id its number
     */
    record Row<F>(String id, F fact) {}

    /** The records of a day, in days since 1970. */
    record Day<F>(int day, List<Row<F>> rows) {}

    /** Returns what there is now, day by day; what changes later changes nothing of it. */
    List<Day<F>> copy() {
        List<Day<F>> copy = new ArrayList<>(facts.size());
        facts.forEach((day, rows) -> copy.add(new Day<>(
                day,
                rows.entrySet().stream()
                        .map(row -> new Row<>(row.getKey(), row.getValue()))
                        .toList())));
        return copy;
    }

    /** Takes back what was copied. */
    void add(Day<F> copied) {
        Map<String, F> on = facts.computeIfAbsent(
                copied.day(), _ -> HashMap.newHashMap(copied.rows().size()));
        for (Row<F> row : copied.rows()) {
            on.put(row.id(), row.fact());
            days.put(row.id(), copied.day());
        }
    }

    /** Returns the day of a record, null where there is none of that number. */
    @Nullable
    LocalDate day(String id) {
        Integer day = days.get(id);
        return day == null ? null : LocalDate.ofEpochDay(day);
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
