package org.thriveline.analysis;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Texts;

/** What a person decides about what is usual for a series. Said twice, it changes nothing. */
public sealed interface SeriesCommand extends AnalysisCommand {
    /** Returns which rebase it is about. */
    RebaseId rebase();

    /** @param from the day from which the series has a new base */
    record AcceptRebase(
            Instant at,
            String by,
            SeriesId measure,
            LocalDate from,
            @Nullable AreaCode area,
            String why) implements SeriesCommand {
        public AcceptRebase {
            Texts.present("at", at);
            Texts.required("by", by, 100);
            Texts.present("measure", measure);
            Texts.present("from", from);
            Texts.required("why", why, 500);
        }

        @Override
        public RebaseId rebase() {
            return new RebaseId(measure, from, area);
        }
    }

    record WithdrawRebase(RebaseId id, Instant at, String by, String why) implements SeriesCommand {
        public WithdrawRebase {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("by", by, 100);
            Texts.required("why", why, 500);
        }

        @Override
        public RebaseId rebase() {
            return id;
        }
    }
}
