package org.thriveline.log.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.util.unit.DataSize;
import org.thriveline.call.CallEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.log.Compaction;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogProperties;
import org.thriveline.log.MongoStore;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;
import org.thriveline.policy.StoredJson;
import org.thriveline.stopsearch.SearchEvent;

/** What both contenders stand on: the same embedded server, the same driver, the same JSON. */
final class Stores {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final EventCodec CODEC = new EventCodec(
            EventNames.of(CallEvent.class, IncidentEvent.class, MissingEvent.class, SearchEvent.class),
            StoredJson.mapper());

    static final Instant RECORDED = Instant.parse("2018-08-18T21:15:00Z");

    private static final String POLICY = "/policies/leicestershire.yaml";

    private Stores() {}

    /** Returns the policy that the application comes with. */
    static Policies policies() {
        try (InputStream file = Objects.requireNonNull(Stores.class.getResourceAsStream(POLICY), POLICY)) {
            return PolicyFile.read(POLICY, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the embedded store of a folder. */
    static MongoStore open(Path folder) {
        return new MongoStore(properties(folder), Clock.systemUTC());
    }

    /** Seals what can be sealed, and writes the file anew without what is not in use. */
    static Compaction.Compacted compact(Path folder) throws IOException {
        return new Compaction(properties(folder), Clock.systemUTC()).run(commits -> {});
    }

    private static LogProperties properties(Path folder) {
        return new LogProperties(folder, null, PATIENCE, Duration.ofMillis(50), DataSize.ofMegabytes(64));
    }
}
