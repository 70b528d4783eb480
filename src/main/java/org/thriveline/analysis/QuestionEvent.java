package org.thriveline.analysis;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Timed;

/**
 * What happened to a question. {@link #at()} is when, in UTC. The type name is the stored name: never edit one, add the next
 * version.
 */
public sealed interface QuestionEvent extends Timed {
    QuestionId id();

    /** Returns the account of who did it. */
    String by();

    /**
     * @param parameters of the page that answers it, by their names in its address
     * @param knownAt the moment whose knowledge answers it; null for the moment at which it is opened
     */
    @JsonTypeName("question.saved.v1")
    record Saved(
            QuestionId id,
            Instant at,
            String by,
            String title,
            QuestionKind kind,
            SortedMap<String, String> parameters,
            @Nullable Instant knownAt)
            implements QuestionEvent {}

    @JsonTypeName("question.withdrawn.v1")
    record Withdrawn(QuestionId id, Instant at, String by) implements QuestionEvent {}
}
