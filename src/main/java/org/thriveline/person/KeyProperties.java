package org.thriveline.person;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the persons' keys are kept, and what wraps them.
 *
 * @param folder of the file of keys, with the embedded store; beside the store's folder where it is not said
 * @param mongodbUri a MongoDB connection string for the keys, with MongoDB; without it nothing of persons is taken
 * @param wrapping the key-wrapping key, 32 bytes in base64
 * @param wrappingFile a file that holds it
 * @param previous the key-wrapping key before it, for as long as it takes to wrap all keys anew
 */
@ConfigurationProperties("thriveline.keys")
public record KeyProperties(
        @Nullable Path folder,
        @Nullable String mongodbUri,
        @Nullable String wrapping,
        @Nullable Path wrappingFile,
        @Nullable String previous) {}
