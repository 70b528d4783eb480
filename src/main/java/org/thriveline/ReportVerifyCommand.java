package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Rejection;
import org.thriveline.report.FileCheck;
import org.thriveline.report.FileVerdict;
import org.thriveline.report.Snapshot;
import org.thriveline.report.Templates;
import org.thriveline.report.Verdict;
import org.thriveline.report.Written;
import picocli.CommandLine;

/** {@code report verify}: proves that a report is what the log says. */
@CommandLine.Command(
        name = "verify",
        description =
                "Counts a report anew from the log in the store (THRIVELINE_DATA, else ./data), by its id or from one"
                        + " of its files, and says whether it is the same.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 it holds, 1 it does not, it was refused or the store failed, 2 wrong usage."})
final class ReportVerifyCommand extends StoreCommand {
    @CommandLine.Parameters(paramLabel = "ID|FILE", description = "a report's id, or a file of it")
    private @Nullable String what;

    @Override
    Class<?> parts() {
        return ReportContext.class;
    }

    @Override
    void run(Place place, Progress progress, PrintWriter out) throws IOException {
        String named = Objects.requireNonNull(what);
        try (ReportLog log = ReportLog.open(place, Templates.shipped())) {
            Path file = Path.of(named);
            if (Files.isRegularFile(file)) {
                FileVerdict verdict = new FileCheck(log.snapshots(), log.reports()).check(file);
                if (!verdict.holds()) {
                    throw new Rejection("does-not-hold", "", String.valueOf(verdict.says()));
                }
                out.println(named + " holds: it is what the log says up to position "
                        + verdict.identity().position());
            } else {
                out.println(report(log, named));
            }
        }
    }

    private static String report(ReportLog log, String id) {
        Written written = log.reports().one(id);
        Snapshot kept = written.snapshot();
        Snapshot replayed = log.snapshots().at(kept.position(), kept.template(), kept.period());
        Verdict verdict = Verdict.of(written, replayed);
        Verdict.Difference difference = verdict.difference();
        if (difference != null) {
            throw new Rejection(
                    "does-not-hold",
                    "",
                    id + " does not hold: " + difference.figure() + " is " + difference.stored() + " in the report, "
                            + difference.replayed() + " by the log");
        }
        return id + " holds: its figures are what the log says up to position " + kept.position() + ", SHA-256 "
                + verdict.stored();
    }
}
