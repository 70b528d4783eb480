package org.thriveline.access;

import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationEventPublisherAware;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password, form and HTTP Basic alike, unless the {@link SignInThrottle} says wait. */
final class ThrottledSignIn extends DaoAuthenticationProvider implements ApplicationEventPublisherAware {
    private final SignInThrottle throttle;
    private ApplicationEventPublisher events = event -> {};

    ThrottledSignIn(UserDetailsService accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        super(accounts);
        setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public void setApplicationEventPublisher(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @throws TooManyFailures where this name failed too often from this address */
    @Override
    public Authentication authenticate(Authentication attempt) {
        SignInThrottle.Pair pair = new SignInThrottle.Pair(attempt.getName(), address(attempt));
        Duration pause = throttle.pause(pair);
        if (pause.isPositive()) {
            throw new TooManyFailures(pause);
        }
        try {
            Authentication signedIn = super.authenticate(attempt);
            throttle.succeeded(pair);
            return signedIn;
        } catch (BadCredentialsException e) {
            throttle.failed(pair);
            events.publishEvent(new AuthenticationFailureBadCredentialsEvent(attempt, e));
            throw e;
        }
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
