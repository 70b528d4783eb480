package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.log.DamagedLog;
import org.thriveline.log.LogProperties;
import org.thriveline.log.MongoStore;
import picocli.CommandLine;

/** A command on the store itself: says in one line on standard error why it stopped, and exits with 1. */
abstract class StoreCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Where the store is, or will be. */
    record Place(LogProperties properties, Clock clock, ApplicationContext parts) {
        MongoStore open() {
            return new MongoStore(properties, clock);
        }

        MongoStore existing() {
            return MongoStore.existing(properties, clock);
        }
    }

    /** Returns which parts of the application it takes. */
    Class<?> parts() {
        return StoreContext.class;
    }

    /** Does the work. */
    abstract void run(Place place, Progress progress, PrintWriter out) throws IOException;

    /** Returns a refusal that is shown with the command's usage. */
    final CommandLine.ParameterException wrongUsage(String message) {
        return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        PrintWriter err = commandLine.getErr();
        try (ConfigurableApplicationContext context = CommandContext.start(parts())) {
            Place place = new Place(context.getBean(LogProperties.class), Clock.systemUTC(), context);
            run(place, new Progress(err), commandLine.getOut());
            return CommandLine.ExitCode.OK;
        } catch (CommandLine.ParameterException e) {
            throw e;
        } catch (DamagedLog e) {
            err.println(e.getMessage() + ". " + DamagedLog.REMEDY);
        } catch (IOException | UncheckedIOException e) {
            err.println("The command stopped: " + e);
        } catch (RuntimeException e) {
            err.println(CommandContext.reason(e));
        } finally {
            err.flush();
            commandLine.getOut().flush();
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
