package org.thriveline.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;

/**
 * What checks whoever signs in, in each of the ways there are.
 *
 * @param passwords of the built-in accounts, null where there are none
 * @param people how people sign in with the provider, null where none is configured
 * @param provider null where none is
 */
record SignInChecks(
        @Nullable ThrottledSignIn passwords,
        @Nullable ProviderSignIn people,
        @Nullable Provider provider) {
    AuthenticationManager manager() {
        List<AuthenticationProvider> checks = new ArrayList<>();
        if (passwords != null) {
            checks.add(passwords);
        }
        if (people != null) {
            checks.addAll(people.checks());
        }
        return new ProviderManager(checks);
    }
}
