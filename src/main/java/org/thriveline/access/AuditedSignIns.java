package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes into the audit trail who signs in and out, who could not, and who asked for what their roles do not allow. Nothing was
 * handed out by then, so nobody waits for it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AuditedSignIns {
    private final AuditTrail trail;

    AuditedSignIns(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        write(event.getAuthentication(), AuditKind.SIGN_IN, Map.of());
    }

    /** Whoever has the password of no account may have typed theirs, or a name, as the account. */
    @EventListener
    void failed(AuthenticationFailureBadCredentialsEvent event) {
        String name = event.getAuthentication().getName();
        String account = Role.of(name).isPresent() ? name : trail.veiled(name);
        write(null, AuditKind.FAILED_SIGN_IN, Map.of("account", account));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        write(event.getAuthentication(), AuditKind.SIGN_OUT, Map.of());
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        Authentication who = event.getAuthentication().get();
        HttpServletRequest request = request();
        if (request != null && who != null && !(who instanceof AnonymousAuthenticationToken)) {
            String id = AskedPath.of(request).id();
            write(who, AuditKind.REFUSAL, id.isEmpty() ? Map.of() : Map.of("id", id));
        }
    }

    private void write(@Nullable Principal who, AuditKind kind, Map<String, String> about) {
        HttpServletRequest request = request();
        String from = request == null ? "" : request.getRemoteAddr();
        String operation = request == null ? "" : AskedPath.of(request).operation();
        var _ = trail.send(Actor.of(who, from), kind, operation, about, null);
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
