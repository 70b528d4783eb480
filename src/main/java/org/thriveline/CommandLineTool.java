package org.thriveline;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands beside the server. */
@CommandLine.Command(
        name = "thriveline",
        description = "THRIVE-graded police demand on one timeline. Without a command, starts the server.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineTool.Version.class,
        subcommands = {
            ImportCommand.class,
            FeedCommand.class,
            SimulateCommand.class,
            ReportTool.class,
            EraseCommand.class,
            RetentionCommand.class,
            VerifyLogCommand.class,
            ExportLogCommand.class,
            ImportLogCommand.class,
            CompactCommand.class,
            AuditTool.class
        },
        footer = {"", "The server takes Spring's options, such as --server.port=8081 or --thriveline.simulate=false."})
final class CommandLineTool implements Runnable {
    private static final Pattern SERVER_OPTION = Pattern.compile("--(debug|trace|[\\w-]+(\\.[\\w\\[\\]-]+)+(=.*)?)");

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Returns whether these arguments are a command's, not the server's. */
    static boolean isFor(String[] args) {
        return Arrays.stream(args).anyMatch(arg -> !SERVER_OPTION.matcher(arg).matches());
    }

    /** Runs a command, and returns its exit code: 2 for wrong usage. */
    static int run(String[] args) {
        return new CommandLine(new CommandLineTool()).execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say which command to run");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Thriveline.class.getPackage().getImplementationVersion();
            return new String[] {"thriveline " + (version == null ? "(development)" : version)};
        }
    }
}
