package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call, by leafing through all that was recorded of it. */
record PaperCall(String id, List<Fact> facts) {
    boolean exists() {
        return facts.getFirst().is("received") && facts.stream().noneMatch(fact -> fact.is("voided"));
    }

    private @Nullable Fact last(String... steps) {
        return facts.stream().filter(fact -> fact.is(steps)).reduce(null, (before, fact) -> fact);
    }

    private Fact details() {
        Fact last = last("received", "corrected");
        return last == null ? facts.getFirst() : last;
    }

    Instant received() {
        return facts.getFirst().at();
    }

    String line() {
        return details().need("line");
    }

    @Nullable
    String area() {
        return details().text("area");
    }

    @Nullable
    String caller() {
        return details().text("caller");
    }

    @Nullable
    Instant when(String step) {
        Fact last = last(step);
        return last == null ? null : last.at();
    }

    @Nullable
    String abandoned() {
        Fact last = last("abandoned");
        return last == null ? null : last.need("stage");
    }

    @Nullable
    String incident() {
        Fact last = last("led-to-incident");
        return last == null ? null : last.need("incident");
    }

    boolean waiting() {
        return when("answered") == null && active();
    }

    boolean active() {
        return last("abandoned", "ended") == null;
    }

    /** Returns how long it waited to be answered, in milliseconds, null where it was not. */
    @Nullable
    Long waited() {
        Instant answered = when("answered");
        return answered == null
                ? null
                : Math.max(0, Duration.between(received(), answered).toMillis());
    }
}
