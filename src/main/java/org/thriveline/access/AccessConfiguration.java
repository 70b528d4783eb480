package org.thriveline.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.thriveline.log.MongoStore;
import org.thriveline.log.StoreSecret;

/** The built-in accounts and how they sign in. Only where the application serves HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessConfiguration {
    @Bean
    AccountPassword accountPassword(@Value("${thriveline.password:#{null}}") @Nullable String configured) {
        return AccountPassword.of(configured, new SecureRandom());
    }

    @Bean
    ThrottledSignIn throttledSignIn(AccountPassword password, Clock clock) {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        PasswordEncoder encoder =
                new RememberedPassword(PasswordEncoderFactories.createDelegatingPasswordEncoder(), key);
        String hash = encoder.encode(password.value());
        if (hash == null) {
            throw new IllegalStateException("the password was not hashed");
        }
        return new ThrottledSignIn(new Accounts(hash), encoder, new SignInThrottle(clock));
    }

    @Bean
    Refusals refusals() {
        return new Refusals();
    }

    @Bean
    EndedSessions endedSessions(
            MongoStore store,
            Clock clock,
            @Value("${thriveline.session.idle}") Duration idle,
            ApplicationEventPublisher events) {
        return new EndedSessions(store, clock, idle, events);
    }

    @Bean
    SessionCookies sessionCookies(
            MongoStore store,
            AccountPassword password,
            EndedSessions ended,
            Clock clock,
            @Value("${thriveline.session.idle}") Duration idle) {
        String given = password.given() ? password.value() : null;
        return new SessionCookies(new SessionTokens(StoreSecret.of(store.database()), given), ended, clock, idle);
    }

    @Bean
    AuditTrail auditTrail(MongoStore store, Clock clock, @Value("${thriveline.node:${HOSTNAME:local}}") String node) {
        return AuditTrail.of(store, clock, node);
    }

    @Bean
    Welcome welcome(AccountPassword password) {
        return new Welcome(password, System.out);
    }
}
