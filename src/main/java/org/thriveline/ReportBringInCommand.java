package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.access.AuditKind;
import org.thriveline.intake.Origin;
import org.thriveline.log.MongoStore;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.report.BringIn;
import org.thriveline.report.PublishedSteps;
import org.thriveline.report.PublishedTable;
import picocli.CommandLine;

/** {@code report bring-in}: takes figures that another body published into the log. */
@CommandLine.Command(
        name = "bring-in",
        description =
                "Brings a table of published figures (CSV, tabs or JSON) into the store (THRIVELINE_DATA, else ./data),"
                        + " for reports of their period.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 they are in, 1 the store failed, 2 wrong usage or a table that cannot be read."})
final class ReportBringInCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Option(names = "--period", required = true, description = "2018/19-Q2, or a year such as 2017/18")
    private String period = "";

    @CommandLine.Option(names = "--source", required = true, description = "who published them, and where")
    private String source = "";

    @CommandLine.Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        PrintWriter err = commandLine.getErr();
        try {
            String text = Files.readString(Objects.requireNonNull(file), StandardCharsets.UTF_8);
            try (ConfigurableApplicationContext context = ImportContext.start()) {
                commandLine.getOut().println(bringIn(context, text));
                commandLine.getOut().flush();
                return CommandLine.ExitCode.OK;
            }
        } catch (IOException | Rejection | IllegalArgumentException e) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (RuntimeException e) {
            err.println(CommandContext.reason(e));
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            err.flush();
        }
    }

    private String bringIn(ConfigurableApplicationContext context, String text) {
        BringIn step = new BringIn(
                context.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS),
                ImportCommand.BY,
                period,
                source,
                PublishedTable.of(context.getBean(Policies.class)).read(text));
        try (CommandTrail trail =
                CommandTrail.of(context.getBean(MongoStore.class), context.getBean(Clock.class), "report bring-in")) {
            trail.write(AuditKind.COLLECTION, Map.of("period", period), (long)
                    step.figures().size());
        }
        int events = context.getBean(CommandGateway.class)
                .sendAndWait(PublishedSteps.of(step), MetaData.from(Origin.note(ImportCommand.BY)));
        return events == 0 ? "Known already." : step.figures().size() + " figures of " + period + " are in.";
    }
}
