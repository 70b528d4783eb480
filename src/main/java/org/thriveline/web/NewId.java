package org.thriveline.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Names a record whose source gave it no number: a random UUID. Safe for use by many threads. */
@Component
class NewId implements Supplier<String> {
    @Override
    public String get() {
        return UUID.randomUUID().toString();
    }
}
