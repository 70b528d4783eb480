package org.thriveline.access;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an account that asks too often. Stands behind the rules of access, so that nobody is counted who may not ask. */
final class AccountRateFilter extends OncePerRequestFilter {
    private final RateLimits requests;
    private final RateLimits changes;
    private final RateLimits imports;
    private final RateLimits work;
    private final Refusals refusals;

    AccountRateFilter(Rates rates, Refusals refusals, TimeMeter time) {
        this.requests = new RateLimits(rates.account(), time);
        this.changes = new RateLimits(rates.changes(), time);
        this.imports = new RateLimits(rates.imports(), time);
        this.work = new RateLimits(rates.work(), time);
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal who = request.getUserPrincipal();
        Duration pause = who == null ? Duration.ZERO : pause(request, who.getName());
        if (pause.isPositive()) {
            refusals.tooOften(request, response, "by this account", pause);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Duration pause(HttpServletRequest request, String account) {
        Duration pause = requests.take(account);
        if (pause.isZero() && AccessRules.mayChange(request)) {
            pause = changes.take(account);
        }
        if (pause.isZero() && HeavyWork.isImport(request)) {
            pause = imports.take(account);
        }
        return pause.isZero() && HeavyWork.isWork(request) ? work.take(account) : pause;
    }
}
