package org.thriveline.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many questions are answered from history at the same time. The rest is refused at once rather than kept waiting on
 * a thread that a control room needs.
 */
final class TurnsFilter extends OncePerRequestFilter {
    private final Turns turns;
    private final Refusals refusals;

    TurnsFilter(Turns turns, Refusals refusals) {
        this.turns = turns;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal principal = request.getUserPrincipal();
        String who = principal == null ? "" : principal.getName();
        switch (turns.take(who)) {
            case TAKEN -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    turns.giveBack(who);
                }
            }
            case ACCOUNT_BUSY -> refusals.busyAccount(request, response);
            case ALL_BUSY -> refusals.busy(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HeavyWork.isFold(request);
    }
}
