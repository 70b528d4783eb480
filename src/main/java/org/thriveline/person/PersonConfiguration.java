package org.thriveline.person;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogProperties;
import org.thriveline.policy.OpaqueKeys;

/** The persons' keys, and what they open. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyProperties.class)
class PersonConfiguration {
    @Bean
    ErasureHistory erasureHistory(EventLog log, EventCodec codec) {
        return new ErasureHistory(log, codec);
    }

    @Bean
    KeyPlace keyPlace(KeyProperties properties, LogProperties log, ErasureHistory erasures) {
        return new KeyPlace(properties, log, erasures);
    }

    @Bean
    People people(EventLog log, EventCodec codec, KeyPlace place, ErasureHistory erasures, OpaqueKeys opaque) {
        return new People(log, codec, place, erasures, opaque);
    }
}
