package org.thriveline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thriveline.history.Quarantine;
import org.thriveline.policy.Incomplete;

/** Says with every answer, JSON, CSV or paper, that and since when views leave out events that cannot be read. */
@Configuration
class IncompleteHeader implements WebMvcConfigurer, HandlerInterceptor {
    /** {@code since=2026-11-22T07:00:00Z; events=1}. */
    static final String NAME = "Thriveline-Incomplete";

    private final Quarantine quarantine;

    IncompleteHeader(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Incomplete out = quarantine.incomplete();
        if (out != null) {
            response.setHeader(NAME, "since=" + out.since() + "; events=" + out.events());
        }
        return true;
    }
}
