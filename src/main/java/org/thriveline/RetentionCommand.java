package org.thriveline;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.access.AuditKind;
import org.thriveline.policy.Rejection;
import org.thriveline.retention.Kept;
import org.thriveline.retention.Retention;
import org.thriveline.retention.RetentionList;
import picocli.CommandLine;

/** {@code retention}: lists whose time is over, and erases them where told to. */
@CommandLine.Command(
        name = "retention",
        description = "Lists by class of record who is kept, whose time is over, and why the rest are kept. It erases"
                + " nobody unless told to. Stop the server first.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 done, 1 the store failed, 2 wrong usage."})
final class RetentionCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.ArgGroup
    private final How how = new How();

    private static final class How {
        @CommandLine.Option(names = "--dry-run", description = "only list; so it is without this, too")
        private boolean dryRun;

        @CommandLine.Option(names = "--erase", description = "destroy the keys of those whose time is over, for good")
        private boolean erase;

        boolean erases() {
            return erase && !dryRun;
        }
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = commandLine.getOut();
        try (ConfigurableApplicationContext context = ImportContext.start();
                Erasing erasing = Erasing.of(context, "retention")) {
            RetentionList list = context.getBean(Retention.class)
                    .at(context.getBean(Clock.class).instant());
            // Looked at, before anybody is shown.
            erasing.trail().write(AuditKind.CONSULTATION, Map.of("rules", list.version()), (long)
                    list.people().size());
            print(list, out);
            if (how.erases()) {
                list.due().forEach(one -> out.println(erase(erasing, one, list.version())));
            }
            return CommandLine.ExitCode.OK;
        } catch (RuntimeException e) {
            commandLine.getErr().println(CommandContext.reason(e));
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            out.flush();
            commandLine.getErr().flush();
        }
    }

    private static void print(RetentionList list, PrintWriter out) {
        out.println("Rules of " + list.version() + ", on " + list.day());
        list.classes()
                .forEach(one -> out.println(one.kind().word() + ": " + one.due() + " due, " + one.review()
                        + " to review, " + one.kept() + " kept"));
        list.people().forEach(one -> out.println(line(one)));
    }

    private static String line(Kept one) {
        return one.person() + " "
                + switch (one.standing()) {
                    case DUE -> "is due: the time of every record is over";
                    case REVIEW -> "to review since " + one.review() + ": " + String.join(", ", one.because());
                    case KEPT -> "is kept: " + String.join(", ", one.because());
                };
    }

    private static String erase(Erasing erasing, Kept one, String version) {
        try {
            erasing.erase(one.person(), "retention rules of " + version, Map.of("rules", version));
            return "Erased " + one.person() + ".";
        } catch (Rejection e) {
            return "Did not erase " + one.person() + ": " + e.getMessage();
        }
    }
}
