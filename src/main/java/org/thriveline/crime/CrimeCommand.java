package org.thriveline.crime;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.Texts;
import org.thriveline.policy.Timed;

/** What a source says of a crime. {@link #at()} is when it happened as far as is known, in UTC. Said twice, it changes nothing. */
public sealed interface CrimeCommand extends Timed {
    CrimeId id();

    /** @param month the month it is counted in, which {@code at} must lie in */
    record RecordCrime(
            CrimeId id,
            Instant at,
            YearMonth month,
            String force,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            CrimeDetails details)
            implements CrimeCommand {
        public RecordCrime {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("month", month);
            Texts.required("force", force, 100);
            Texts.present("details", details).check();
        }
    }

    record RecordOutcome(CrimeId id, Instant at, String outcome) implements CrimeCommand {
        public RecordOutcome {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("outcome", outcome, 200);
        }
    }

    record Correct(
            CrimeId id,
            Instant at,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            CrimeDetails details)
            implements CrimeCommand {
        public Correct {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("details", details).check();
        }
    }

    record VoidCrime(CrimeId id, Instant at, String reason) implements CrimeCommand {
        public VoidCrime {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("reason", reason, 500);
        }
    }
}
