package org.thriveline.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.Problem.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong with a field in words for a person, with no class name in them. */
final class FieldErrors {
    private final JsonMapper mapper;

    FieldErrors(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @param field the body's field that was being read, empty for all of it */
    FieldError of(String field, JacksonException e) {
        StringBuilder path = new StringBuilder(field);
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return new FieldError(path.toString(), message(e));
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

    private String message(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "is not a field of this request";
            case InvalidNullException missing -> "is missing";
            case MismatchedInputException mismatch -> kind(mismatch);
            default -> "cannot be read";
        };
    }

    private String kind(MismatchedInputException mismatch) {
        Class<?> type = written(mismatch.getTargetType());
        if (mismatch.getOriginalMessage().startsWith("Missing required creator property")) {
            return "is missing";
        } else if (type == null) {
            return "cannot be read";
        } else if (type.isEnum()) {
            return "must be one of " + words(type.getEnumConstants());
        } else if (type == int.class || type == Integer.class) {
            return "must be a whole number";
        } else if (type == double.class || type == Double.class) {
            return "must be a number";
        } else if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        } else if (Iterable.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return type.isRecord() ? "must be an object" : "must be text";
    }

    /** Returns what stands in JSON for a value of a type. */
    private static @Nullable Class<?> written(@Nullable Class<?> type) {
        if (type == null || !type.isRecord()) {
            return type;
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElse(type);
    }

    private String words(Object[] constants) {
        List<String> words = Arrays.stream(constants)
                .map(constant -> mapper.convertValue(constant, String.class))
                .toList();
        return words.stream().collect(Collectors.joining(", "));
    }
}
