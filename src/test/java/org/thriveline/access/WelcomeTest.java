package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class WelcomeTest {
    private static final OidcSettings PROVIDER = new OidcSettings(
            "https://provider.example", "thriveline", null, null, "", List.of(), "", "", Map.of(), null, "");

    private static final String ACCOUNTS =
            " — sign in as supervisor, analyst, reporter, intake, admin or auditor with ";

    @Test
    void aRandomPasswordIsShown() {
        assertThat(said(new AccountPassword("k7q2m-x9d4t-0hw3c-v5ngr", false), new MockEnvironment()))
                .isEqualTo("Thriveline is at http://localhost:8080" + ACCOUNTS + "password k7q2m-x9d4t-0hw3c-v5ngr"
                        + System.lineSeparator());
    }

    @Test
    void aPasswordThatSomebodySetIsNot() {
        assertThat(said(
                        new AccountPassword("secret", true),
                        new MockEnvironment().withProperty("server.ssl.enabled", "true")))
                .isEqualTo("Thriveline is at https://localhost:8080" + ACCOUNTS
                        + "the password that THRIVELINE_PASSWORD sets" + System.lineSeparator());
    }

    @Test
    void whereTheProviderSaysWhoPeopleAreNoPasswordIsSpokenOf() {
        assertThat(said(new SignInWays(PROVIDER, null, Map.of()), new MockEnvironment()))
                .isEqualTo("Thriveline is at http://localhost:8080 — sign in with OpenID Connect at"
                        + " https://provider.example" + System.lineSeparator());
    }

    @Test
    void bothWaysAreSaidWhereThereAreBoth() {
        assertThat(said(new SignInWays(PROVIDER, new AccountPassword("secret", true), Map.of()), new MockEnvironment()))
                .isEqualTo("Thriveline is at http://localhost:8080 — sign in with OpenID Connect at"
                        + " https://provider.example, or as" + ACCOUNTS.replaceFirst(".*sign in as", "")
                        + "the password that THRIVELINE_PASSWORD sets" + System.lineSeparator());
    }

    private static String said(AccountPassword password, MockEnvironment environment) {
        return said(new SignInWays(null, password, Map.of()), environment);
    }

    private static String said(SignInWays ways, MockEnvironment environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        environment.setProperty("local.server.port", "8080");
        try (StaticApplicationContext context = new StaticApplicationContext()) {
            context.setEnvironment(environment);
            new Welcome(ways, new PrintStream(out, true, UTF_8))
                    .ready(new ApplicationReadyEvent(
                            new SpringApplication(), new String[0], context, Duration.ofSeconds(1)));
        }
        return out.toString(UTF_8);
    }
}
