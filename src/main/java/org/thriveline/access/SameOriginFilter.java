package org.thriveline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what another site's page sends: every request that may change something, and every WebSocket handshake. */
final class SameOriginFilter extends OncePerRequestFilter {
    private final Refusals refusals;

    SameOriginFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SameOrigin.holds(new ServletServerHttpRequest(request))) {
            refusals.foreignOrigin(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AccessRules.mayChange(request) && !AccessRules.isSocket(request);
    }
}
