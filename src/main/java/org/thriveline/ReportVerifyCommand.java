package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    @CommandLine.Parameters(arity = "1..*", paramLabel = "ID|FILE", description = "reports' ids, or files of them")
    private List<String> what = List.of();

    @Override
    Class<?> parts() {
        return ReportContext.class;
    }

    /** Looks at all of them, whatever one is found to be. */
    @Override
    void run(Place place, Progress progress, PrintWriter out) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (ReportLog log = ReportLog.open(place, Templates.shipped())) {
            for (String named : what) {
                try {
                    out.println(verdict(log, named));
                } catch (Rejection e) {
                    wrong.add(e.getMessage());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new Rejection("does-not-hold", "", String.join(System.lineSeparator(), wrong));
        }
    }

    private static String verdict(ReportLog log, String named) throws IOException {
        Path file = Path.of(named);
        if (!Files.isRegularFile(file)) {
            return report(log, named);
        }
        FileVerdict verdict = new FileCheck(log.snapshots(), log.reports()).check(file);
        if (!verdict.holds()) {
            throw new Rejection("does-not-hold", "", String.valueOf(verdict.says()));
        }
        return named + " holds: it is what the log says up to position "
                + verdict.identity().position();
    }

    private static String report(ReportLog log, String id) {
        Written written = log.reports().one(id);
        Snapshot kept = written.snapshot();
        Snapshot replayed = log.snapshots().counted(kept.position(), kept.template(), kept.period());
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
