package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Says why JSON is not what was asked for, in words for a person with no class name in them. */
public final class JsonWords {
    static final String MOMENT = "must be a date and time with its offset from UTC, such as 2026-11-22T07:00:00Z";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonWords() {}

    /**
     * Returns where the fault is, such as {@code findings[0].level}; empty where it is the whole.
     *
     * @param field the field that was being read, empty for all
     */
    public static String where(String field, JacksonException e) {
        StringBuilder path = new StringBuilder(field);
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }

    /** Returns what is wrong there. */
    public static String why(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "is not a field of this request";
            case InvalidTypeIdException type -> "has a type that there is none of";
            case InvalidNullException missing -> "is missing";
            case MismatchedInputException mismatch -> kind(mismatch);
            default -> "cannot be read";
        };
    }

    private static String kind(MismatchedInputException mismatch) {
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
        } else if (type == Instant.class) {
            return MOMENT;
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

    private static String words(Object[] constants) {
        return Arrays.stream(constants)
                .map(constant -> MAPPER.convertValue(constant, String.class))
                .collect(Collectors.joining(", "));
    }
}
