package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** Ends a session on every node of the store, and says whether it could. Safe for use by many threads. */
final class SignOut implements LogoutHandler, LogoutSuccessHandler {
    private static final String UNTOLD = SignOut.class.getName();

    private final EndedSessions ended;
    private final CookieCsrfTokenRepository tokens;
    private final Refusals refusals;
    private final Duration patience;

    /** @param patience how long somebody who signs out waits for the store */
    SignOut(EndedSessions ended, CookieCsrfTokenRepository tokens, Refusals refusals, Duration patience) {
        this.ended = ended;
        this.tokens = tokens;
        this.refusals = refusals;
        this.patience = patience;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (SignedIn.of(who).map(signedIn -> isTold(signedIn.session())).orElse(true)) {
            return;
        }
        request.setAttribute(UNTOLD, true);
    }

    /** Returns whether every node will know; this one does in any case. */
    private boolean isTold(String session) {
        try {
            ended.end(session).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        // Asking for the token is what writes its cookie.
        tokens.loadDeferredToken(request, response).get();
        if (request.getAttribute(UNTOLD) == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            refusals.untold(request, response);
        }
    }
}
