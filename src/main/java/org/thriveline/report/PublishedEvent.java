package org.thriveline.report;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.thriveline.policy.OnFigures;

/**
 * What happened to the figures that others publish. {@link #at()} is in UTC. The type name is the stored name: never edit one,
 * add the next version.
 */
public sealed interface PublishedEvent extends OnFigures {
    /**
     * A table was brought in; what it says of a figure holds instead of what an earlier one said.
     *
     * @param period such as {@code 2018/19-Q2} or {@code 2017/18}
     * @param source who published it, and where
     */
    @JsonTypeName("published-figures.brought-in.v1")
    record BroughtIn(String period, Instant at, String by, String source, List<PublishedFigure> figures)
            implements PublishedEvent {
        public BroughtIn {
            figures = List.copyOf(figures);
        }
    }
}
