package org.thriveline.web;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.RequiredUnlessNullable;
import tools.jackson.databind.json.JsonMapper;

/** Describes a command's body for OpenAPI, by the same types that {@link CommandReader} reads it by. */
final class CommandSchema {
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            double.class, "number",
            Double.class, "number",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private CommandSchema() {}

    /**
     * Returns the schema of a record.
     *
     * @param given components that the body may not have
     * @param optional components that it may leave out, beside the nullable ones
     */
    static Schema<?> of(Class<?> type, Set<String> given, Set<String> optional) {
        Schema<Object> schema = typed("object");
        schema.setAdditionalProperties(false);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (!given.contains(name)) {
                schema.addProperty(name, of(component.getGenericType()));
                if (!optional.contains(name) && !RequiredUnlessNullable.nullable(component)) {
                    schema.addRequiredItem(name);
                }
            }
        }
        return schema;
    }

    private static Schema<?> of(Type type) {
        if (type instanceof ParameterizedType map && map.getRawType() == SortedMap.class) {
            Schema<Object> schema = typed("object");
            schema.setAdditionalProperties(of(map.getActualTypeArguments()[1]));
            return schema;
        }
        if (type instanceof ParameterizedType list) {
            Schema<Object> schema = typed("array");
            schema.setItems(of(list.getActualTypeArguments()[0]));
            schema.setUniqueItems(list.getRawType() == SortedSet.class ? true : null);
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return typed(PLAIN.get(plain));
        } else if (plain == Instant.class) {
            return typed("string").format("date-time").description("with its offset from UTC");
        } else if (plain == YearMonth.class) {
            return typed("string").pattern("^[0-9]{4}-[0-9]{2}$").description("a month, such as 2026-11");
        } else if (plain == LocalDate.class) {
            return typed("string").format("date");
        } else if (plain == PersonKey.class || plain == PlaceKey.class) {
            return typed("string").maxLength(500).description("kept as an opaque key only, never as text");
        } else if (plain.isEnum()) {
            Schema<Object> words = typed("string");
            Arrays.stream(plain.getEnumConstants())
                    .map(constant -> JsonMapper.shared().convertValue(constant, String.class))
                    .forEach(words::addEnumItemObject);
            return words;
        }
        return Arrays.stream(plain.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .findFirst()
                .<Schema<?>>map(value -> of(value.getGenericType()))
                .orElseGet(() -> of(plain, Set.of(), Set.of()));
    }

    /** Returns a schema of one JSON type, in a set that others may change, as they do. */
    static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>();
        schema.setTypes(new HashSet<>(Set.of(type)));
        return schema;
    }
}
