package org.thriveline.access;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that asks too often, or whose sign-ins fail too often. After too many failures only those from there who
 * are not signed in yet must wait: who has a session is not looked at.
 */
final class AddressRateFilter extends OncePerRequestFilter {
    private final RateLimits requests;
    private final RateLimits failures;
    private final Refusals refusals;

    AddressRateFilter(Rates rates, Refusals refusals, TimeMeter time) {
        this.requests = new RateLimits(rates.address(), time);
        this.failures = new RateLimits(rates.failures(), time);
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = ClientAddress.of(request);
        Duration pause = requests.take(address);
        boolean signsIn = signsIn(request);
        if (pause.isZero() && signsIn) {
            pause = failures.pause(address);
        }
        if (pause.isPositive()) {
            refusals.tooOften(request, response, "from this address", pause);
            return;
        }
        chain.doFilter(request, response);
        if (ProviderSignIn.isFailed(request)
                || (signsIn && response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED)) {
            failures.take(address);
        }
    }

    private static boolean signsIn(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || (AccessRules.isSession(request) && request.getMethod().equals("POST"))
                || request.getRequestURI().startsWith(request.getContextPath() + "/sign-in/");
    }
}
