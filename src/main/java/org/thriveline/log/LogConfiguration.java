package org.thriveline.log;

import java.time.Clock;
import org.axonframework.serialization.Serializer;
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
    EventLog eventLog(MongoStore store, LogProperties properties) {
        EventLog log = new EventLog(store.database(), properties.patience());
        String fault = log.faultInLast(CHECKED_AT_START);
        if (fault != null) {
            log.close();
            throw new StoreNotOpened("The event log is damaged: " + fault + ". Restore the last backup of the store.");
        }
        return log;
    }

    @Bean
    LogStorageEngine eventStorageEngine(EventLog log, MongoStore store, Serializer serializer) {
        LogStorageEngine.Builder builder = new LogStorageEngine.Builder().log(log, new SnapshotStore(store.database()));
        builder.eventSerializer(serializer).snapshotSerializer(serializer);
        return builder.build();
    }

    @Bean
    @Primary
    Serializer serializer(EventCodec codec) {
        return new NamedEventSerializer(codec);
    }
}
