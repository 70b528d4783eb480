package org.thriveline;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.policy.OpaqueKeys;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Rejection;
import picocli.CommandLine;

/** {@code erase}: destroys a person's key, without a server. */
@CommandLine.Command(
        name = "erase",
        description = "Makes all that was said of a person unreadable, for good. Every count stays.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 0 they are erased, 1 the store failed, 2 wrong usage or nothing to erase."})
final class EraseCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.ArgGroup(multiplicity = "1")
    private final Who who = new Who();

    @CommandLine.Option(names = "--reason", required = true, description = "why, for whoever asks later")
    private String reason = "";

    private static final class Who {
        @CommandLine.Option(names = "--person", description = "their opaque key, as the page shows it")
        private @Nullable String key;

        @CommandLine.Option(names = "--number", description = "the number that they called from")
        private @Nullable String number;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        PrintWriter err = commandLine.getErr();
        try (ConfigurableApplicationContext context = ImportContext.start();
                Erasing erasing = Erasing.of(context, "erase")) {
            PersonKey person = who.key == null
                    ? context.getBean(OpaqueKeys.class).personKey(Objects.requireNonNull(who.number))
                    : new PersonKey(who.key);
            erasing.erase(person, reason, Map.of());
            commandLine.getOut().println("Erased " + person + ".");
            commandLine.getOut().flush();
            return CommandLine.ExitCode.OK;
        } catch (Rejection | IllegalArgumentException e) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (RuntimeException e) {
            err.println(CommandContext.reason(e));
            return CommandLine.ExitCode.SOFTWARE;
        } finally {
            err.flush();
        }
    }
}
