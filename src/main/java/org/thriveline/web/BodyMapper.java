package org.thriveline.web;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.thriveline.policy.OpaqueKeys;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.RequiredUnlessNullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads request bodies strictly: no unknown field, no field twice, no number where text belongs, times with their offset.
 * What stands for a person or a place becomes its opaque key here, so that nothing further in ever sees the text.
 */
final class BodyMapper {
    /** Nanoseconds of earlier and later moments have no place in a number of 64 bits, as which they are kept. */
    private static final int FIRST_YEAR = 1678;

    private static final int LAST_YEAR = 2261;

    private BodyMapper() {}

    static JsonMapper of(OpaqueKeys keys) {
        return JsonMapper.builder(JsonBody.factory())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // CommandReader says it in better words.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .annotationIntrospector(new RequiredUnlessNullable(true))
                .addModule(new SimpleModule()
                        .addDeserializer(Instant.class, new Text<>(Instant.class, BodyMapper::instant))
                        .addDeserializer(PersonKey.class, new Text<>(PersonKey.class, keys::personKey))
                        .addDeserializer(PlaceKey.class, new Text<>(PlaceKey.class, keys::placeKey)))
                .build();
    }

    private static Instant instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that no log keeps.
        }
        throw new IllegalArgumentException(
                "must be a date and time with its offset from UTC, such as 2026-11-22T07:00:00Z");
    }

    /** Reads a JSON string, and nothing else, as a value. */
    private static final class Text<T> extends StdDeserializer<T> {
        private final transient Function<String, T> read;

        Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(parser, handledType(), JsonToken.VALUE_STRING, "");
            }
            try {
                return read.apply(parser.getString());
            } catch (IllegalArgumentException e) {
                throw context.instantiationException(handledType(), e);
            }
        }
    }
}
