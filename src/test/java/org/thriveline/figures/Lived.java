package org.thriveline.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Timed;

/**
 * What was recorded of one record since it was begun last, in the order of the log: a slow way to read a history, which shares
 * nothing with the folds.
 */
record Lived(List<Object> events) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> BEGINNINGS = List.of("Received", "Recorded", "Reported");

    /** Returns the records of a kind that stand, and began on some London days. */
    static List<Lived> of(List<?> history, Class<?> kind, LocalDate first, LocalDate last) {
        Map<String, List<Object>> records = new TreeMap<>();
        for (Object event : history) {
            if (kind.isInstance(event)) {
                List<Object> record = records.computeIfAbsent(id(event), _ -> new ArrayList<>());
                if (begins(event)) {
                    record.clear();
                }
                record.add(event);
            }
        }
        return records.values().stream()
                .filter(record -> begins(record.getFirst())
                        && record.stream()
                                .noneMatch(event ->
                                        event.getClass().getSimpleName().equals("Voided")))
                .map(Lived::new)
                .filter(record -> !record.day().isBefore(first) && !record.day().isAfter(last))
                .toList();
    }

    private static String id(Object event) {
        try {
            return event.getClass().getMethod("id").invoke(event).toString();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean begins(Object event) {
        return BEGINNINGS.contains(event.getClass().getSimpleName());
    }

    Instant began() {
        return ((Timed) events.getFirst()).at();
    }

    private LocalDate day() {
        return began().atZone(LONDON).toLocalDate();
    }

    /** Returns the events of a kind. */
    <E> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <E> Optional<E> first(Class<E> kind) {
        return all(kind).stream().findFirst();
    }

    /** Returns what was said last by the events that say something, null where the last of them says that there is none. */
    <T> @Nullable T last(Function<Object, @Nullable Optional<T>> said) {
        return events.stream()
                .map(said)
                .filter(Objects::nonNull)
                .toList()
                .getLast()
                .orElse(null);
    }

    /** Returns what was recorded before an event. */
    Lived before(Object event) {
        return new Lived(events.subList(0, events.indexOf(event)));
    }
}
