package org.thriveline.access;

import org.springframework.http.HttpRequest;
import org.springframework.web.util.WebUtils;

/**
 * Tells a page of ours from another site's. Behind a proxy that ends TLS or changes the host, the server must be told to
 * read the forwarded headers ({@code server.forward-headers-strategy}); they are not believed otherwise.
 */
public final class SameOrigin {
    private SameOrigin() {}

    /**
     * Returns whether a request comes from a page of this server, or from no page at all: its {@code Origin} is absent, or
     * has the scheme, host and port that the request was sent to.
     */
    public static boolean holds(HttpRequest request) {
        try {
            return WebUtils.isSameOrigin(request);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
