package org.thriveline;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.intake.Origin;
import org.thriveline.person.ErasePerson;
import org.thriveline.person.ErasureSteps;
import org.thriveline.person.People;
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
        try (ConfigurableApplicationContext context = ImportContext.start()) {
            Instant now = context.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS);
            RetentionList list = context.getBean(Retention.class).at(now);
            print(list, out);
            if (how.erases()) {
                list.due().forEach(one -> out.println(erase(context, one, list.version(), now)));
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

    private static String erase(ConfigurableApplicationContext context, Kept one, String version, Instant now) {
        People people = context.getBean(People.class);
        try {
            ErasePerson step = people.erase(one.person(), now, EraseCommand.BY, "retention rules of " + version);
            // Marked first: were this to stop now, the next start would destroy the key.
            context.getBean(CommandGateway.class)
                    .sendAndWait(ErasureSteps.of(step), MetaData.from(Origin.note(EraseCommand.BY)));
            people.destroy(step);
            return "Erased " + one.person() + ".";
        } catch (Rejection e) {
            return "Did not erase " + one.person() + ": " + e.getMessage();
        }
    }
}
