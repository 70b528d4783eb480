package org.thriveline.access;

import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** How often, and how much at the same time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(Rates.class)
class RateConfiguration {
    /** Puts the limits into the one filter chain. */
    interface Limits {
        void addTo(HttpSecurity http);
    }

    @Bean
    Limits limits(
            Rates rates,
            Refusals refusals,
            @Value("${thriveline.folds.each}") int each,
            @Value("${thriveline.folds.all}") int all) {
        TimeMeter time = TimeMeter.SYSTEM_NANOTIME;
        Turns turns = new Turns(each, all);
        return http -> http.addFilterAfter(new AddressRateFilter(rates, refusals, time), HeaderWriterFilter.class)
                .addFilterAfter(new AccountRateFilter(rates, refusals, time), AuthorizationFilter.class)
                .addFilterAfter(new TurnsFilter(turns, refusals), AccountRateFilter.class);
    }
}
