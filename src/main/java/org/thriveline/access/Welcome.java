package org.thriveline.access;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * Says once, when the server is ready, where it is and how to sign in. To standard output and not to the log: a random
 * password is shown here and kept nowhere.
 */
final class Welcome {
    private final AccountPassword password;
    private final PrintStream out;

    Welcome(AccountPassword password, PrintStream out) {
        this.password = password;
        this.out = out;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        out.println(words(event.getApplicationContext().getEnvironment()));
    }

    private String words(Environment environment) {
        boolean tls = environment.getProperty("server.ssl.enabled", Boolean.class, false);
        String where = (tls ? "https" : "http") + "://localhost:" + environment.getProperty("local.server.port");
        String[] names = Arrays.stream(Role.values()).map(Role::word).toArray(String[]::new);
        String accounts = Arrays.stream(names, 0, names.length - 1).collect(Collectors.joining(", ")) + " or "
                + names[names.length - 1];
        String secret =
                password.given() ? "the password that THRIVELINE_PASSWORD sets" : "password " + password.value();
        return "Thriveline is at " + where + " — sign in as " + accounts + " with " + secret;
    }
}
