package org.thriveline.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;

/**
 * One change of an incident's grade.
 *
 * @param due by when somebody should have been there under the grade it had, null where nobody was awaited under it
 */
record Regrade(Instant at, Grade from, Grade to, @Nullable Instant due) {
    boolean down() {
        return to.number() > from.number();
    }
}
