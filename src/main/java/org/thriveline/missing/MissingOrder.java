package org.thriveline.missing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.missing.MissingCommand.ChangeRisk;
import org.thriveline.missing.MissingCommand.Close;
import org.thriveline.missing.MissingCommand.Correct;
import org.thriveline.missing.MissingCommand.Find;
import org.thriveline.missing.MissingCommand.Interview;
import org.thriveline.missing.MissingCommand.Report;
import org.thriveline.missing.MissingCommand.VoidRecord;

/** In which order the steps of a missing-person record should lie in time, in whichever order they are told. */
final class MissingOrder {
    private MissingOrder() {}

    /** Returns whether a step's time lies before one that should precede it, or after one that should follow it. */
    static boolean broken(MissingCommand command, Missing missing, Instant reported) {
        Instant at = command.at();
        return at.isBefore(reported)
                || switch (command) {
                    case ChangeRisk _ ->
                        missing.risks().precedes(at) || after(at, missing.found()) || after(at, missing.closed());
                    case Interview _ -> before(at, missing.found()) || after(at, missing.closed());
                    case Close _ -> before(at, missing.found()) || before(at, missing.interviewed());
                    case Correct _ -> missing.details().precedes(at);
                    case Report _, Find _, VoidRecord _ -> false;
                };
    }

    private static boolean before(Instant at, @Nullable Instant other) {
        return other != null && at.isBefore(other);
    }

    private static boolean after(Instant at, @Nullable Instant other) {
        return other != null && at.isAfter(other);
    }
}
