package org.thriveline.log;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the log is kept.
 *
 * @param data the folder of the embedded store
 * @param mongodbUri a MongoDB connection string, which takes the embedded store's place
 * @param patience how long an append waits for a store that does not answer
 * @param poll how long at most between two looks for what other processes wrote
 * @param reserve how much of the embedded store's disk must stay free for anything to be recorded
 */
@ConfigurationProperties("thriveline")
public record LogProperties(
        @DefaultValue("./data") Path data,
        @Nullable String mongodbUri,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("50ms") Duration poll,
        @DefaultValue("64MB") DataSize reserve) {
    /** Returns whether the store is the one in this process. */
    public boolean embedded() {
        return mongodbUri == null || mongodbUri.isBlank();
    }
}
