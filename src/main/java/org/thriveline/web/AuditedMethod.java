package org.thriveline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import org.thriveline.access.Act;
import org.thriveline.access.Actor;
import org.thriveline.access.AuditKind;
import org.thriveline.access.AuditTrail;
import org.thriveline.access.Audited;
import org.thriveline.policy.Rejection;

/**
 * One call of an audited operation. What changes anything is written down before it is done; what is handed out, when it is
 * known and before it goes out. Where it cannot be written, the call fails. For one request.
 */
final class AuditedMethod extends ServletInvocableHandlerMethod {
    private final Audited audited;
    private final AuditTrail trail;
    private @Nullable HttpServletRequest request;

    AuditedMethod(HandlerMethod method, Audited audited, AuditTrail trail) {
        super(method);
        this.audited = audited;
        this.trail = trail;
    }

    @Override
    public @Nullable Object invokeForRequest(
            NativeWebRequest web, @Nullable ModelAndViewContainer container, @Nullable Object... provided)
            throws Exception {
        request = web.getNativeRequest(HttpServletRequest.class);
        return super.invokeForRequest(web, container, provided);
    }

    @Override
    protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
        AuditedCall call = new AuditedCall(Objects.requireNonNull(request), trail);
        return call.changes() ? change(call, arguments) : show(call, arguments);
    }

    private @Nullable Object change(AuditedCall call, @Nullable Object[] arguments) throws Exception {
        Map<String, String> about = call.about(arguments);
        long number = trail.write(call.actor(), kind(), call.operation(), about, call.count(arguments));
        try {
            return super.doInvoke(arguments);
        } catch (Exception e) {
            // Nobody waits for it: that it was asked for is written.
            var _ = trail.send(
                    call.actor(),
                    AuditKind.OUTCOME,
                    call.operation(),
                    Map.of("entry", "" + number, "failed", reason(e)),
                    0L);
            throw e;
        }
    }

    private @Nullable Object show(AuditedCall call, @Nullable Object[] arguments) throws Exception {
        Object answer = super.doInvoke(arguments);
        HandedOut handedOut = HandedOut.of(answer);
        if (audited.filesOnly() && !handedOut.isFile()) {
            return answer;
        }
        Map<String, String> about = call.about(arguments);
        about.putAll(handedOut.about());
        Actor actor = call.actor();
        AuditKind kind = handedOut.combines() ? AuditKind.COMBINATION : kind();
        trail.write(actor, kind, call.operation(), about, handedOut.count());
        return answer;
    }

    private AuditKind kind() {
        Act act = audited.value();
        return AuditKind.of(act);
    }

    private static String reason(Exception e) {
        return e instanceof Rejection rejection
                ? rejection.reason()
                : e.getClass().getSimpleName();
    }
}
