package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.thriveline.access.SessionEnded;
import org.thriveline.call.CallEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.log.EventNames;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.OpaqueKeys;
import org.thriveline.policy.Policies;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.TestPolicies;
import org.thriveline.stopsearch.SearchEvent;
import tools.jackson.databind.json.JsonMapper;

/** What a served test must know beforehand: the time, the store's secret, the policy. */
@TestConfiguration(proxyBeanMethods = false)
public class ServedWiring {
    static final OpaqueKeys KEYS = new OpaqueKeys("a secret of the store for tests.".getBytes(UTF_8));

    private final List<SessionEnded> ended = new CopyOnWriteArrayList<>();

    /** Returns the sessions that ended, in order. */
    public List<SessionEnded> ended() {
        return ended;
    }

    @EventListener
    void on(SessionEnded event) {
        ended.add(event);
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock("2026-11-22T07:00:00.123456Z");
    }

    @Bean
    @Primary
    OpaqueKeys testKeys() {
        return KEYS;
    }

    @Bean
    @Primary
    Installation testInstallation() {
        return new Installation(false, StoreKind.EMBEDDED);
    }

    @Bean
    @ConditionalOnMissingBean
    Policies policies() {
        return TestPolicies.policies();
    }

    @Bean
    @ConditionalOnMissingBean
    EventNames eventNames() {
        return EventNames.of(CallEvent.class, IncidentEvent.class, MissingEvent.class, SearchEvent.class);
    }

    @Bean
    @ConditionalOnMissingBean(name = "storedJson")
    JsonMapper storedJson() {
        return StoredJson.mapper();
    }
}
