package org.thriveline.access;

import org.springframework.security.core.AuthenticationException;

/** The provider that says who people are cannot be asked now. */
final class ProviderUnavailable extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    ProviderUnavailable(Throwable cause) {
        super("the provider cannot be asked", cause);
    }
}
