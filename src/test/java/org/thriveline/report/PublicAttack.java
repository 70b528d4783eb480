package org.thriveline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody with public copies, who tries every table of whole numbers that says what they say: what is the same in all of them is
 * given away. It knows nothing of how numbers were chosen to be hidden, but that none is hidden that is nothing.
 */
final class PublicAttack {
    private static final int MOST = 8;

    private final List<String> cells = new ArrayList<>();
    private final Map<String, Set<String>> sums = new LinkedHashMap<>();
    private final Map<String, Long> told = new LinkedHashMap<>();
    private final Set<String> some = new LinkedHashSet<>();
    private final Map<String, Set<Long>> possible = new LinkedHashMap<>();

    /** A number that is no sum of others. */
    void cell(String name) {
        cells.add(name);
        sum(name, Set.of(name));
    }

    /** @param of the cells that it is the sum of */
    void sum(String name, Set<String> of) {
        sums.put(name, of);
    }

    void told(String name, long value) {
        told.put(name, value);
    }

    /** It is marked as not told, and so is some. */
    void hidden(String name) {
        some.add(name);
    }

    boolean tells(String name) {
        return told.containsKey(name);
    }

    /** Returns by name what each number may be. */
    Map<String, Set<Long>> possible() {
        attempt(new LinkedHashMap<>(), 0);
        return possible;
    }

    /** Returns the names of what is not told and can be one number only. */
    Set<String> found() {
        Set<String> found = new LinkedHashSet<>();
        possible().forEach((name, values) -> {
            if (values.size() == 1 && !told.containsKey(name)) {
                found.add(name);
            }
        });
        return found;
    }

    private void attempt(Map<String, Long> tried, int place) {
        if (!mayBe(tried)) {
            return;
        }
        if (place == cells.size()) {
            sums.forEach((name, of) -> possible.computeIfAbsent(name, _ -> new LinkedHashSet<>())
                    .add(of.stream()
                            .mapToLong(cell -> tried.getOrDefault(cell, 0L))
                            .sum()));
            return;
        }
        String cell = cells.get(place);
        Long value = told.get(cell);
        long from = value == null ? 0 : value;
        long to = value == null ? MOST : value;
        for (long each = from; each <= to; each++) {
            tried.put(cell, each);
            attempt(tried, place + 1);
        }
        tried.remove(cell);
    }

    private boolean mayBe(Map<String, Long> tried) {
        return sums.entrySet().stream().allMatch(sum -> {
            String name = sum.getKey();
            long known = sum.getValue().stream()
                    .mapToLong(cell -> tried.getOrDefault(cell, 0L))
                    .sum();
            boolean whole = tried.keySet().containsAll(sum.getValue());
            Long value = told.get(name);
            return value == null
                    ? !whole || known > 0 || !some.contains(name)
                    : whole ? known == value : known <= value;
        });
    }
}
