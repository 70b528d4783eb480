package org.thriveline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.thriveline.analysis.AnalysisCommand;
import org.thriveline.demand.DemandTime;
import org.thriveline.policy.OpaqueKeys;
import tools.jackson.databind.JsonNode;

/**
 * Reads a {@link Said} from a request. The record's id comes from the path, or for a new record from the body, or else is
 * made here; {@code at} is now where the body does not say, and always
 * of what is said about figures; {@code by} is always who is signed in.
 */
@Component
final class SaidArgument implements HandlerMethodArgumentResolver {
    /** Six findings of 2,000 characters of four bytes, and room to spare. */
    private static final int MOST_BYTES = 256 * 1024;

    private final CommandReader reader;
    private final DemandTime clock;
    private final NewId newId;

    SaidArgument(OpaqueKeys keys, DemandTime clock, NewId newId) {
        this.reader = new CommandReader(keys);
        this.clock = clock;
        this.newId = newId;
    }

    /** Returns the kind of command that a controller's argument takes. */
    static Class<?> commandOf(MethodParameter parameter) {
        return ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Said.class;
    }

    @Override
    public Said<?> resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Principal who = web.getUserPrincipal();
        if (request == null || who == null) {
            throw new IllegalStateException("recording needs HTTP and a signed-in account");
        }
        JsonNode fields = reader.fields(JsonBody.bytes(request, MOST_BYTES));
        String given = pathId(request);
        boolean first = given == null;
        String id = given == null ? fields.path("id").asString(newId.get()) : given;
        Map<String, Object> fixed = new HashMap<>(Map.of("by", who.getName()));
        Class<?> type = commandOf(parameter);
        Map<String, Object> defaults = new HashMap<>();
        // What is known at a moment must not change afterwards, so that nothing is said about figures as of earlier.
        (AnalysisCommand.class.isAssignableFrom(type) ? fixed : defaults).put("at", now());
        if (first) {
            defaults.putAll(Map.of("id", id, "qualifiers", List.of()));
        } else {
            fixed.put("id", id);
        }
        Object command = reader.command(type, fields, fixed, defaults);
        return new Said<>(command, id, who.getName(), request.getRequestURI(), first);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static @Nullable String pathId(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? id
                : null;
    }
}
