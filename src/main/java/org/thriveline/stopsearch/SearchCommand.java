package org.thriveline.stopsearch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Texts;
import org.thriveline.policy.Timed;

/** What a source says of a stop-search. {@link #at()} is when it happened, in UTC. Said twice, it changes nothing. */
public sealed interface SearchCommand extends Timed {
    SearchId id();

    record RecordSearch(
            SearchId id, Instant at, String force, @Nullable AreaCode area, SearchDetails details)
            implements SearchCommand {
        public RecordSearch {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("force", force, 100);
            Texts.present("details", details).check();
        }
    }

    record RecordOutcome(
            SearchId id,
            Instant at,
            String outcome,
            @Nullable Boolean linked) implements SearchCommand {
        public RecordOutcome {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("outcome", outcome, 200);
        }
    }

    record Correct(SearchId id, Instant at, @Nullable AreaCode area, SearchDetails details) implements SearchCommand {
        public Correct {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("details", details).check();
        }
    }

    record VoidSearch(SearchId id, Instant at, String reason) implements SearchCommand {
        public VoidSearch {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("reason", reason, 500);
        }
    }
}
