package org.thriveline.web;

import org.thriveline.policy.OpaqueKeys;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.StrictJson;
import org.thriveline.policy.TextReader;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads request bodies {@linkplain StrictJson strictly}. What stands for a person or a place becomes its opaque key here, so that
 * nothing further in ever sees the text.
 */
final class BodyMapper {
    private BodyMapper() {}

    static JsonMapper of(OpaqueKeys keys) {
        return StrictJson.on(JsonMapper.builder(JsonBody.factory()))
                // CommandReader says it in better words.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new SimpleModule()
                        .addDeserializer(PersonKey.class, new TextReader<>(PersonKey.class, keys::personKey))
                        .addDeserializer(PlaceKey.class, new TextReader<>(PlaceKey.class, keys::placeKey)))
                .build();
    }
}
