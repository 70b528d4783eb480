package org.thriveline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.thriveline.access.SessionEnded;
import org.thriveline.policy.OpaqueKeys;

/** What a served test must know beforehand: the time, and the store's secret. */
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
}
