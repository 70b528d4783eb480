package org.thriveline.missing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.Texts;
import org.thriveline.policy.Timed;

/**
 * What a source says of a missing-person record. {@link #at()} is when it happened, in UTC. Said twice, it changes
 * nothing.
 */
public sealed interface MissingCommand extends Timed {
    MissingId id();

    record Report(
            MissingId id,
            Instant at,
            PersonKey person,
            AgeGroup age,
            MissingFrom from,
            RiskLevel risk,
            @Nullable AreaCode area)
            implements MissingCommand {
        public Report {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("person", person);
            Texts.present("age", age);
            Texts.present("from", from);
            Texts.present("risk", risk);
        }
    }

    record ChangeRisk(MissingId id, Instant at, RiskLevel risk) implements MissingCommand {
        public ChangeRisk {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("risk", risk);
        }
    }

    record Find(MissingId id, Instant at) implements MissingCommand {
        public Find {
            Texts.present("id", id);
            Texts.present("at", at);
        }
    }

    /** The prevention interview was done. */
    record Interview(MissingId id, Instant at) implements MissingCommand {
        public Interview {
            Texts.present("id", id);
            Texts.present("at", at);
        }
    }

    record Close(MissingId id, Instant at) implements MissingCommand {
        public Close {
            Texts.present("id", id);
            Texts.present("at", at);
        }
    }

    record Correct(
            MissingId id,
            Instant at,
            PersonKey person,
            AgeGroup age,
            MissingFrom from,
            @Nullable AreaCode area) implements MissingCommand {
        public Correct {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("person", person);
            Texts.present("age", age);
            Texts.present("from", from);
        }
    }

    record VoidRecord(MissingId id, Instant at, String reason) implements MissingCommand {
        public VoidRecord {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("reason", reason, 500);
        }
    }
}
