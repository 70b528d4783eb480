package org.thriveline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.log.LogProperties;

@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {
    @Bean
    Installation installation(LogProperties log) {
        return new Installation(false, log.embedded() ? StoreKind.EMBEDDED : StoreKind.MONGODB);
    }
}
