package org.thriveline.live;

import org.jspecify.annotations.Nullable;
import org.thriveline.live.Protocol.Fault;

/** A subscription is refused (LP15). */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Refused(String code, String message, @Nullable String channel) {
        super(message, null, false, false);
        this.fault = new Fault(code, message, channel);
    }

    Fault fault() {
        return fault;
    }
}
