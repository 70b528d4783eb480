package org.thriveline.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.Problem.FieldError;
import org.thriveline.policy.OpaqueKeys;
import org.thriveline.policy.RequiredUnlessNullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON body as a command, component by component, so that everything wrong with it is told at once. Safe for use
 * by many threads.
 */
final class CommandReader {
    private final JsonMapper mapper;

    CommandReader(OpaqueKeys keys) {
        this.mapper = BodyMapper.of(keys);
    }

    /**
     * Returns the fields of a body; an empty body has none.
     *
     * @throws BadBody where it is not one JSON object, with the line and column
     */
    JsonNode fields(byte[] body) {
        return JsonBody.object(mapper, body);
    }

    /**
     * Returns a command.
     *
     * @param fields of the body
     * @param fixed components that the request's path and sign-in give; the body may not
     * @param defaults of components that the body may leave out
     * @throws BadBody naming every field that is missing, unknown or wrong
     */
    <C> C command(Class<C> type, JsonNode fields, Map<String, Object> fixed, Map<String, ? extends Object> defaults) {
        List<FieldError> wrong = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            JsonNode given = fixed.containsKey(name) ? mapper.valueToTree(fixed.get(name)) : fields.get(name);
            if (given == null || given.isNull()) {
                given = defaults.containsKey(name) ? mapper.valueToTree(defaults.get(name)) : null;
            }
            values[i] = value(components[i], given, wrong);
        }
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        fields.propertyNames().stream()
                .filter(name -> fixed.containsKey(name) || !names.contains(name))
                .forEach(name ->
                        wrong.add(new FieldError(name.isEmpty() ? "\"\"" : name, "is not a field of this request")));
        if (!wrong.isEmpty()) {
            throw BadBody.invalid(wrong);
        }
        return construct(type, components, values);
    }

    private @Nullable Object value(RecordComponent component, @Nullable JsonNode given, List<FieldError> wrong) {
        if (given == null) {
            if (!RequiredUnlessNullable.nullable(component)) {
                wrong.add(new FieldError(component.getName(), "is missing"));
            }
            return null;
        }
        try {
            return mapper.readerFor(mapper.constructType(component.getGenericType()))
                    .readValue(given);
        } catch (JacksonException e) {
            wrong.add(FieldErrors.of(component.getName(), e));
            return null;
        }
    }

    private static <C> C construct(Class<C> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Constructor<C> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw BadBody.invalid(List.of(FieldErrors.of(components, refused)));
            }
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
