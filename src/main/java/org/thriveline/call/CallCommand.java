package org.thriveline.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Texts;
import org.thriveline.policy.TimeFlag;
import org.thriveline.policy.Timed;

/** What a source says of a call. {@link #at()} is when it happened, in UTC. Said twice, it changes nothing. */
public sealed interface CallCommand extends Timed {
    CallId id();

    record Receive(
            CallId id,
            Instant at,
            Line line,
            @Nullable PersonKey caller,
            @Nullable AreaCode area) implements CallCommand {
        public Receive {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("line", line);
        }
    }

    record Answer(CallId id, Instant at) implements CallCommand {
        public Answer {
            Texts.present("id", id);
            Texts.present("at", at);
        }
    }

    record Abandon(CallId id, Instant at, AbandonStage stage) implements CallCommand {
        public Abandon {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("stage", stage);
        }
    }

    record End(CallId id, Instant at) implements CallCommand {
        public End {
            Texts.present("id", id);
            Texts.present("at", at);
        }
    }

    record LeadToIncident(CallId id, Instant at, String incident) implements CallCommand {
        public LeadToIncident {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("incident", incident, 100);
        }
    }

    record Correct(
            CallId id,
            Instant at,
            Line line,
            @Nullable PersonKey caller,
            @Nullable AreaCode area) implements CallCommand {
        public Correct {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("line", line);
        }
    }

    record VoidCall(CallId id, Instant at, String reason) implements CallCommand {
        public VoidCall {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("reason", reason, 500);
        }
    }

    /** The source cannot tell this step's time for certain. */
    record FlagTime(CallId id, Instant at, String step, TimeFlag flag) implements CallCommand {
        public FlagTime {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("step", step, 50);
            Texts.present("flag", flag);
        }
    }
}
