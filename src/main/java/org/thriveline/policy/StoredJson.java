package org.thriveline.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The one JSON form in which events are stored. */
public final class StoredJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            // What comes as a map, such as metadata, is written the same whoever hashed it.
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            // A newer node may have written what this one does not know yet.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Half an event is none: what a fold does not find it would count wrongly, or fail on.
            .annotationIntrospector(new RequiredUnlessNullable(false))
            .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantReader()))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private StoredJson() {}

    /** Returns the mapper that reads and writes stored events: ISO 8601 times in UTC, absent values left out. Shared. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
