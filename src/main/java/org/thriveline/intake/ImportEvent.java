package org.thriveline.intake;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.OnFigures;
import org.thriveline.policy.RowsRefused;

/**
 * What happened to a file that was imported. {@link #at()} is in UTC. The type name is the stored name: never edit one, add the
 * next version.
 */
public sealed interface ImportEvent extends OnFigures {
    FileId id();

    /**
     * Its last row was read.
     *
     * @param by the account of who imported it
     * @param name what its owner calls it
     * @param read how many rows it has
     */
    @JsonTypeName("import.ended.v1")
    record Ended(
            FileId id,
            Instant at,
            String by,
            String name,
            long read,
            long refused,
            @Nullable Instant earliest,
            @Nullable Instant latest)
            implements ImportEvent, RowsRefused {
        @Override
        public String file() {
            return id.value();
        }
    }
}
