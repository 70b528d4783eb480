package org.thriveline.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.thriveline.log.LogProperties;
import org.thriveline.log.MongoStore;
import org.thriveline.log.StoreSecret;

/** Who may sign in, and how. Only where the application serves HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({OidcSettings.class, AccountSettings.class})
class AccessConfiguration {
    /** How long somebody who ends sessions waits for the store. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    SignInWays signInWays(OidcSettings oidc, AccountSettings accounts, LogProperties log) {
        return SignInWays.of(oidc, accounts, log.embedded());
    }

    @Bean
    SignInChecks signInChecks(
            SignInWays ways,
            AutowireCapableBeanFactory beans,
            MongoStore store,
            EndedSessions ended,
            AuditTrail trail,
            Clock clock) {
        OidcSettings settings = ways.provider();
        if (settings == null) {
            return new SignInChecks(passwords(ways, beans, clock), null, null);
        }
        Provider provider = new Provider(settings, clock);
        SigningIn.Seal seal = new SigningIn.Seal(StoreSecret.of(store.database()));
        return new SignInChecks(
                passwords(ways, beans, clock),
                new ProviderSignIn(provider, new ProviderClaims(settings), ended, seal, trail, clock),
                provider);
    }

    /** No bean, since Spring would take each that checks passwords for its own; but told what a bean is told. */
    private static @Nullable ThrottledSignIn passwords(SignInWays ways, AutowireCapableBeanFactory beans, Clock clock) {
        AccountPassword password = ways.password();
        if (password == null) {
            return null;
        }
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        PasswordEncoder encoder =
                new RememberedPassword(PasswordEncoderFactories.createDelegatingPasswordEncoder(), key);
        String hash = Objects.requireNonNull(encoder.encode(password.value()), "the password was not hashed");
        ThrottledSignIn signIn =
                new ThrottledSignIn(new Accounts(hash, ways.areas()), encoder, new SignInThrottle(clock));
        var _ = beans.initializeBean(signIn, "throttledSignIn");
        return signIn;
    }

    @Bean
    Refusals refusals() {
        return new Refusals();
    }

    @Bean
    EndedSessions endedSessions(
            MongoStore store, Clock clock, AccountSettings settings, ApplicationEventPublisher events) {
        Duration idle = settings.session().idle();
        Duration longest = settings.session().longest();
        return new EndedSessions(store, clock, idle.compareTo(longest) > 0 ? idle : longest, events);
    }

    @Bean
    SessionCookies sessionCookies(
            MongoStore store, SignInWays ways, EndedSessions ended, Clock clock, AccountSettings settings) {
        SessionTokens tokens = new SessionTokens(StoreSecret.of(store.database()), ways.bound());
        AccountSettings.Session session = settings.session();
        return new SessionCookies(tokens, ended, clock, session.idle(), session.longest());
    }

    @Bean
    AuditTrail auditTrail(MongoStore store, Clock clock, @Value("${thriveline.node:${HOSTNAME:local}}") String node) {
        return AuditTrail.of(store, clock, node);
    }

    @Bean
    SessionEnds sessionEnds(EndedSessions ended, AuditTrail trail) {
        return new SessionEnds(ended, trail, PATIENCE);
    }

    @Bean
    ProviderLogout providerLogout(SignInChecks checks, SessionEnds ends) {
        return new ProviderLogout(checks.provider(), ends);
    }

    @Bean
    Welcome welcome(SignInWays ways) {
        return new Welcome(ways, System.out);
    }
}
