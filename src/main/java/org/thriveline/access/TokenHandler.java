package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * Reads the token against forged requests from the header, plain: it never stands in a page, so there is nothing to mask.
 * It is written to the cookie only where the page asks after its session, so that files and HTTP Basic clients get none.
 */
final class TokenHandler extends CsrfTokenRequestAttributeHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        super.handle(request, response, token);
        if (AccessRules.isSession(request)) {
            // Asking for the token is what writes the cookie.
            var _ = token.get();
        }
    }
}
