package org.thriveline.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.thriveline.access.Problem.FieldError;
import org.thriveline.policy.JsonWords;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;

/** Says what is wrong with a field in words for a person, with no class name in them. */
final class FieldErrors {
    private FieldErrors() {}

    /** @param field the body's field that was being read, empty for all of it */
    static FieldError of(String field, JacksonException e) {
        return new FieldError(JsonWords.where(field, e), JsonWords.why(e));
    }

    /**
     * Says what a command's own check refuses. The checks name the field in their first word, which may be a component of
     * a component.
     */
    static FieldError of(RecordComponent[] components, IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        String word = message.split(" ", 2)[0];
        for (RecordComponent component : components) {
            if (component.getName().equals(word)) {
                return new FieldError(word, message);
            }
            RecordComponent[] inner = component.getType().getRecordComponents();
            if (inner != null
                    && Arrays.stream(inner).anyMatch(part -> part.getName().equals(word))) {
                return new FieldError(component.getName() + "." + word, message);
            }
        }
        return new FieldError("", message);
    }

    /** Returns a pointer such as {@code /findings/0/level} as {@code findings[0].level}. */
    static String path(JsonPointer pointer) {
        StringBuilder path = new StringBuilder();
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            if (step.mayMatchElement()) {
                path.append('[').append(step.getMatchingIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getMatchingProperty());
            }
        }
        return path.toString();
    }
}
