package org.thriveline.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.policy.Policies;

/** The rules, read at start: a file with a fault in it is said then. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {
    @Bean
    Retention retention(
            EventLog log,
            EventCodec codec,
            Policies policies,
            @Value("${thriveline.retention:classpath:policies/retention.yaml}") Resource file)
            throws IOException {
        String name = file.getFilename();
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        return new Retention(log, codec, RetentionFile.read(name == null ? "retention" : name, text), policies);
    }
}
