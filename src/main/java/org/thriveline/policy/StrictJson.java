package org.thriveline.policy;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads what others send strictly: no unknown field, no field twice, no number where text belongs, times with their offset. */
public final class StrictJson {
    private StrictJson() {}

    /** Returns the builder, told to read so. */
    public static JsonMapper.Builder on(JsonMapper.Builder builder) {
        return builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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
                        .addDeserializer(Instant.class, new TextReader<>(Instant.class, StrictJson::instant)));
    }

    private static Instant instant(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            if (Texts.keeps(moment)) {
                return moment;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that no log keeps.
        }
        throw new IllegalArgumentException(JsonWords.MOMENT);
    }
}
