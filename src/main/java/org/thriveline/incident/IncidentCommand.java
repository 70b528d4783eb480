package org.thriveline.incident;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.Texts;
import org.thriveline.policy.TimeFlag;
import org.thriveline.policy.Timed;

/** What a source says of an incident. {@link #at()} is when it happened, in UTC. Said twice, it changes nothing. */
public sealed interface IncidentCommand extends Timed {
    IncidentId id();

    record RecordIncident(
            IncidentId id,
            Instant at,
            OpeningCode opening,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            @Nullable PlaceKey place,
            SortedSet<Qualifier> qualifiers)
            implements IncidentCommand {
        public RecordIncident {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("opening", opening);
            qualifiers = Qualifier.sorted(qualifiers);
        }
    }

    /** The first is an assessment, every later one a reassessment. */
    record AssessThrive(IncidentId id, Instant at, String by, List<ThriveFinding> findings) implements IncidentCommand {
        public AssessThrive {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("by", by, 100);
            findings = findings == null ? List.of() : findings;
            for (ThriveFinding finding : findings) {
                Texts.present("findings", finding);
                Texts.present("letter", finding.letter());
                Texts.present("level", finding.level());
            }
            findings = List.copyOf(findings);
        }
    }

    /** The first gives a grade, every later one with another grade regrades. */
    record SetGrade(
            IncidentId id,
            Instant at,
            Grade grade,
            @Nullable String reason) implements IncidentCommand {
        public SetGrade {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("grade", grade);
            Texts.optional("reason", reason, 500);
        }
    }

    record MakeAppointment(IncidentId id, Instant at, Instant start, Instant end) implements IncidentCommand {
        public MakeAppointment {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("start", start);
            Texts.present("end", end);
        }
    }

    record Dispatch(IncidentId id, Instant at, @Nullable String unit) implements IncidentCommand {
        public Dispatch {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.optional("unit", unit, 50);
        }
    }

    record Arrive(IncidentId id, Instant at, @Nullable String unit) implements IncidentCommand {
        public Arrive {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.optional("unit", unit, 50);
        }
    }

    record Resolve(IncidentId id, Instant at) implements IncidentCommand {
        public Resolve {
            Texts.present("id", id);
            Texts.present("at", at);
        }
    }

    record Close(IncidentId id, Instant at, ClosingCode closing) implements IncidentCommand {
        public Close {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("closing", closing);
        }
    }

    record Reopen(IncidentId id, Instant at, @Nullable String reason) implements IncidentCommand {
        public Reopen {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.optional("reason", reason, 500);
        }
    }

    record Reclassify(IncidentId id, Instant at, ClosingCode to) implements IncidentCommand {
        public Reclassify {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("to", to);
        }
    }

    record Qualify(IncidentId id, Instant at, SortedSet<Qualifier> qualifiers) implements IncidentCommand {
        public Qualify {
            Texts.present("id", id);
            Texts.present("at", at);
            qualifiers = Qualifier.sorted(qualifiers);
        }
    }

    record Correct(
            IncidentId id,
            Instant at,
            OpeningCode opening,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            @Nullable PlaceKey place)
            implements IncidentCommand {
        public Correct {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.present("opening", opening);
        }
    }

    record VoidIncident(IncidentId id, Instant at, String reason) implements IncidentCommand {
        public VoidIncident {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("reason", reason, 500);
        }
    }

    /** The source cannot tell this step's time for certain. */
    record FlagTime(IncidentId id, Instant at, String step, TimeFlag flag) implements IncidentCommand {
        public FlagTime {
            Texts.present("id", id);
            Texts.present("at", at);
            Texts.required("step", step, 50);
            Texts.present("flag", flag);
        }
    }
}
