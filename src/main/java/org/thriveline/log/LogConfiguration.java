package org.thriveline.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The log's parts. What it needs from outside: a clock, and a codec that knows the events. */
@Configuration
@EnableConfigurationProperties(LogProperties.class)
class LogConfiguration {
    private static final int CHECKED_AT_START = 1_000;

    @Bean
    MongoStore mongoStore(LogProperties properties, Clock clock) {
        return new MongoStore(properties, clock);
    }

    /** Refuses to start on a log whose last commits do not hold together. */
    @Bean
    EventLog eventLog(MongoStore store, LogProperties properties, ObjectProvider<MeterRegistry> meters, Clock clock) {
        try {
            new StartCheck(store).run(CHECKED_AT_START);
        } catch (DamagedLog e) {
            throw new StoreNotOpened(
                    e.getMessage()
                            + ". Nothing is served from a damaged log. Command verify-log looks through all of it. "
                            + DamagedLog.REMEDY,
                    e);
        }
        LogMetrics metrics = LogMetrics.in(meters.getIfAvailable(SimpleMeterRegistry::new), clock);
        EventLog log = new EventLog(store.database(), properties.patience(), properties.poll(), metrics);
        if (store.tellsChanges()) {
            log.followChanges();
        }
        return log;
    }

    @Bean
    Checkpoints checkpoints(MongoStore store) {
        return new Checkpoints(store.database());
    }

    @Bean
    LogStorageEngine eventStorageEngine(EventLog log, MongoStore store, Serializer serializer, EventCodec codec) {
        LogStorageEngine.Builder builder = new LogStorageEngine.Builder()
                .log(log, new SnapshotStore(store.database()))
                .codec(codec);
        builder.eventSerializer(serializer).snapshotSerializer(new SnapshotSerializer(codec));
        return builder.build();
    }

    @Bean
    @Primary
    Serializer serializer(EventCodec codec) {
        return new NamedEventSerializer(codec);
    }
}
