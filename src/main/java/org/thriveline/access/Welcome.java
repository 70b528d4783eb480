package org.thriveline.access;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * Says once, when the server is ready, where it is and how to sign in. To standard output and not to the log: a random
 * password is shown here and kept nowhere.
 */
final class Welcome {
    private final SignInWays ways;
    private final PrintStream out;

    Welcome(SignInWays ways, PrintStream out) {
        this.ways = ways;
        this.out = out;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        out.println(words(event.getApplicationContext().getEnvironment()));
    }

    private String words(Environment environment) {
        boolean tls = environment.getProperty("server.ssl.enabled", Boolean.class, false);
        String where = (tls ? "https" : "http") + "://localhost:" + environment.getProperty("local.server.port");
        String how = Stream.of(provider(), accounts())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", or "));
        return "Thriveline is at " + where + " — sign in " + how;
    }

    private String provider() {
        OidcSettings provider = ways.provider();
        return provider == null ? "" : "with OpenID Connect at " + provider.issuer();
    }

    private String accounts() {
        AccountPassword password = ways.password();
        if (password == null) {
            return "";
        }
        String[] names = Arrays.stream(Role.values()).map(Role::word).toArray(String[]::new);
        String accounts = Arrays.stream(names, 0, names.length - 1).collect(Collectors.joining(", ")) + " or "
                + names[names.length - 1];
        String secret =
                password.given() ? "the password that THRIVELINE_PASSWORD sets" : "password " + password.value();
        return "as " + accounts + " with " + secret;
    }
}
