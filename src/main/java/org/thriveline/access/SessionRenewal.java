package org.thriveline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Renews a session's cookie by use. Not with the page's own files, which may be kept and given to others, and not with HTTP
 * Basic; signing in and out writes the cookie by itself.
 */
final class SessionRenewal extends OncePerRequestFilter {
    private final SessionCookies cookies;

    SessionRenewal(SessionCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        cookies.renew(request, response);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !(path.startsWith("/api/") || path.equals("/ws"))
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || (AccessRules.isSession(request) && AccessRules.mayChange(request));
    }
}
