package org.thriveline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.thriveline.access.Actor;
import org.thriveline.access.AuditTrail;

/** What the audit trail says of a request: its operation, and the records or the question that it is about. */
final class AuditedCall {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    /** Parameters whose values are codes, numbers and moments. What another one says is veiled. */
    private static final Set<String> CODES = Set.of(
            "about",
            "act",
            "area",
            "at",
            "beat",
            "before",
            "by",
            "copy",
            "expect",
            "force",
            "format",
            "from",
            "knownAt",
            "limit",
            "mapping",
            "measure",
            "month",
            "one",
            "other",
            "qualifier",
            "quarter",
            "span",
            "to",
            "view",
            "who");

    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}:/.,;_+#@ -]{0,200}");

    private final HttpServletRequest request;
    private final AuditTrail trail;

    AuditedCall(HttpServletRequest request, AuditTrail trail) {
        this.request = request;
        this.trail = trail;
    }

    Actor actor() {
        return Actor.of(request);
    }

    /** Returns whether it may change anything. */
    boolean changes() {
        return !SAFE.contains(request.getMethod());
    }

    /** Returns its method, and its path with the names of what varies. */
    String operation() {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "" : pattern);
    }

    /** Returns how many records it takes in, null where that is not known beforehand. */
    @Nullable
    Long count(@Nullable Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Said<?>) {
                return 1L;
            } else if (argument instanceof FeedController.Batch batch) {
                return batch.steps() == null ? 0 : (long) batch.steps().size();
            } else if (argument instanceof Collection<?> files) {
                return (long) files.size();
            }
        }
        return null;
    }

    /** Returns what it is about; the caller may add to it. */
    Map<String, String> about(@Nullable Object[] arguments) {
        Map<String, String> about = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> put(about, CODES.contains(name), name, String.join(",", values)));
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> put(about, true, "" + name, "" + value));
        }
        for (Object argument : arguments) {
            if (argument instanceof Said<?> said) {
                put(about, true, "id", said.id());
            }
        }
        return about;
    }

    private void put(Map<String, String> about, boolean code, String name, String value) {
        String named = CODE.matcher(name).matches() ? name : trail.veiled(name);
        about.put(named, code && CODE.matcher(value).matches() ? value : trail.veiled(value));
    }
}
