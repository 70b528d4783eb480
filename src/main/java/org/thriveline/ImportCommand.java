package org.thriveline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.intake.BookedImport;
import org.thriveline.intake.ImportBook;
import org.thriveline.intake.InputFile;
import org.thriveline.intake.KeptApart;
import org.thriveline.intake.NotedImport;
import org.thriveline.intake.RecordSink;
import org.thriveline.intake.RowFormat;
import org.thriveline.intake.Tally;
import org.thriveline.intake.UnreadableFile;
import org.thriveline.log.MongoStore;
import org.thriveline.policy.Rejection;
import picocli.CommandLine;

/** {@code import}: takes files into the store, without a server. */
@CommandLine.Command(
        name = "import",
        description = "Imports files into the store (THRIVELINE_DATA, else ./data). Running it again adds nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Rejected lines are kept in FILE.rejected.csv. The last line of output is the total as JSON.",
            "Exit code: 0 all files were processed, 1 the store failed, 2 wrong usage or a file could not be read."
        })
final class ImportCommand implements Callable<Integer> {
    /** The account in whose name the command line imports. */
    static final String BY = "intake";

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Mixin
    private final FileArguments files = new FileArguments();

    @CommandLine.Option(names = "--mix", description = "even into a store that holds simulated records")
    private boolean mix;

    private Tally total = Tally.NONE;

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        int exit = run(commandLine, commandLine.getErr());
        commandLine.getOut().println(total.toJson());
        commandLine.getOut().flush();
        return exit;
    }

    private int run(CommandLine commandLine, PrintWriter err) {
        try {
            RowFormat format = files.format();
            try (ConfigurableApplicationContext context = ImportContext.start(mix);
                    CommandTrail trail = CommandTrail.of(
                            context.getBean(MongoStore.class), context.getBean(Clock.class), "import")) {
                context.getBean(KeptApart.class).check(false);
                return importAll(
                        format,
                        new NotedImport(context.getBean(RecordSink.class), context.getBean(Clock.class)),
                        trail.book(),
                        err);
            }
        } catch (UnreadableFile | IllegalArgumentException | Rejection e) {
            commandLine.getErr().println(e.getMessage());
            return commandLine.getCommandSpec().exitCodeOnInvalidInput();
        } catch (RuntimeException e) {
            err.println("The import stopped: " + CommandContext.reason(e));
            err.println("What is counted below is recorded; run the same command again to complete it.");
            return commandLine.getCommandSpec().exitCodeOnExecutionException();
        }
    }

    private int importAll(RowFormat format, NotedImport importer, ImportBook book, PrintWriter err) {
        int exit = 0;
        for (Path file : files.files()) {
            FileReport report = new FileReport(file, err);
            try {
                new BookedImport(importer, book, report).run(InputFile.of(file), format, BY);
            } catch (UnreadableFile e) {
                report.unreadable(String.valueOf(e.getMessage()));
                exit = 2;
            } finally {
                report.close();
                total = total.plus(report.tally());
            }
        }
        return exit;
    }
}
