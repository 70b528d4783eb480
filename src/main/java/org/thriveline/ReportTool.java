package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.Asked;
import org.thriveline.report.ReportFiles;
import org.thriveline.report.Snapshot;
import org.thriveline.report.Templates;
import org.thriveline.report.paper.PaperFile;
import picocli.CommandLine;

/** {@code report}: writes a report of the log in every form, without a server. */
@CommandLine.Command(
        name = "report",
        description = "Writes the report of a period in every form, from the log in the store (THRIVELINE_DATA, else"
                + " ./data).",
        mixinStandardHelpOptions = true,
        subcommands = {ReportVerifyCommand.class, ReportBringInCommand.class},
        footer = {
            "",
            "The same log gives the same bytes, on any machine. Nothing is recorded.",
            "Exit code: 0 all was written, 1 it was refused or the store failed, 2 wrong usage."
        })
final class ReportTool extends StoreCommand {
    @CommandLine.Option(names = "--quarter", description = "the quarter, such as 2018/19-Q2")
    private @Nullable String quarter;

    @CommandLine.Option(names = "--year", description = "the financial year instead, such as 2018/19")
    private @Nullable String year;

    @CommandLine.Option(names = "--out", paramLabel = "DIR", description = "where the files go")
    private @Nullable Path out;

    @CommandLine.Option(names = "--public", description = "the public copy: small numbers are not told")
    private boolean open;

    @Override
    Class<?> parts() {
        return ReportContext.class;
    }

    @Override
    void run(Place place, Progress progress, PrintWriter print) throws IOException {
        if (out == null || (quarter == null) == (year == null)) {
            throw wrongUsage("Say --out DIR, and either --quarter or --year");
        }
        Templates templates = Templates.shipped();
        try (ReportLog log = ReportLog.open(place, templates);
                CommandTrail trail = CommandTrail.of(log.store(), place.clock(), open ? "report --public" : "report")) {
            Asked asked = quarter == null
                    ? Asked.of(templates.named("panel-year"), String.valueOf(year))
                    : Asked.of(templates.named("panel-quarter"), quarter);
            LocalDate today =
                    LocalDate.ofInstant(place.clock().instant(), log.policies().zone());
            Snapshot snapshot = log.snapshots().at(log.size(), asked, today);
            Files.createDirectories(out);
            for (PaperFile file : ReportFiles.of(snapshot, open)) {
                trail.disclose(file.name(), file.bytes());
                Files.write(out.resolve(file.name()), file.bytes());
                print.println(out.resolve(file.name()));
            }
        }
    }
}
