package org.thriveline.log;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which class stands for which stored name. A name is a record, a past tense and a version ({@code incident.graded.v1}), and
 * never changes, whatever becomes of the class. Immutable.
 */
public final class EventNames {
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final List<Class<?>> interfaces;

    private EventNames(List<Class<?>> interfaces) {
        this.interfaces = interfaces;
    }

    /**
     * Returns the names of all the events that the given sealed interfaces permit, each from its {@link JsonTypeName}.
     *
     * @throws IllegalArgumentException where an event has no name, or two have the same
     */
    public static EventNames of(Class<?>... sealedInterfaces) {
        EventNames all = new EventNames(List.of(sealedInterfaces));
        for (Class<?> events : sealedInterfaces) {
            for (Class<?> event : events.getPermittedSubclasses()) {
                all.add(event);
            }
        }
        return all;
    }

    private void add(Class<?> event) {
        JsonTypeName name = event.getAnnotation(JsonTypeName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no stored name");
        }
        if (classes.put(name.value(), event) != null) {
            throw new IllegalArgumentException("two events have the stored name " + name.value());
        }
        names.put(event, name.value());
    }

    /** Returns the sealed interfaces that the events implement. */
    List<Class<?>> interfaces() {
        return interfaces;
    }

    /** Returns the class for a stored name, null where no class stands for it. */
    public @Nullable Class<?> classOf(String name) {
        return classes.get(name);
    }

    /** Returns the stored name of a class, null where it has none. */
    public @Nullable String nameOf(Class<?> type) {
        return names.get(type);
    }
}
