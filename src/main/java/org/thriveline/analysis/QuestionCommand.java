package org.thriveline.analysis;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;

/** What a person does with a question. Said twice, it changes nothing. */
public sealed interface QuestionCommand extends AnalysisCommand {
    QuestionId id();

    /**
     * @param parameters of the page that answers it, by their names in its address
     * @param knownAt the moment whose knowledge answers it; null for the moment of saving
     * @param knownWhenOpened whether it is answered by what is known when it is opened instead
     */
    record SaveQuestion(
            QuestionId id,
            Instant at,
            String by,
            String title,
            QuestionKind kind,
            SortedMap<String, String> parameters,
            @Nullable Instant knownAt,
            @Nullable Boolean knownWhenOpened) implements QuestionCommand {
        private static final int LONGEST = 200;

        public SaveQuestion {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("by", by, 100);
            Texts.required("title", title, LONGEST);
            Texts.present("kind", kind);
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(Texts.present("parameters", parameters)));
            check(kind, parameters);
            if (knownAt != null && Boolean.TRUE.equals(knownWhenOpened)) {
                throw new IllegalArgumentException("knownAt contradicts knownWhenOpened");
            }
        }

        private static void check(QuestionKind kind, SortedMap<String, String> parameters) {
            parameters.forEach((name, value) -> {
                if (!kind.parameters().contains(name)) {
                    throw new IllegalArgumentException(
                            "parameters may not have " + name + " for a question of kind " + kind.word());
                }
                Texts.required("parameters " + name, value, LONGEST);
            });
        }

        /** Returns the moment whose knowledge answers it, null for the moment at which it is opened. */
        public @Nullable Instant knowledge() {
            return Boolean.TRUE.equals(knownWhenOpened) ? null : knownAt == null ? at : knownAt;
        }
    }

    record WithdrawQuestion(QuestionId id, Instant at, String by) implements QuestionCommand {
        public WithdrawQuestion {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("by", by, 100);
        }
    }
}
