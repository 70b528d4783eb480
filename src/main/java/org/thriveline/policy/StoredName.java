package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The name under which events of one class are stored, such as {@code call.answered.v1}: record, what happened, version.
 */
public record StoredName(String value) {
    /**
     * Returns the name that a class of events bears.
     *
     * @throws IllegalArgumentException where it bears none
     */
    public static StoredName of(Class<?> event) {
        JsonTypeName name = event.getAnnotation(JsonTypeName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no stored name");
        }
        return new StoredName(name.value());
    }

    /** Returns what happened, such as {@code answered}. */
    public String step() {
        return value.substring(value.indexOf('.') + 1, value.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }
}
