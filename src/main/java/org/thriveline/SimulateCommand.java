package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.access.AuditKind;
import org.thriveline.intake.KeptApart;
import org.thriveline.intake.force.BadFigures;
import org.thriveline.intake.force.Calibration;
import org.thriveline.intake.force.Figures;
import org.thriveline.intake.force.FiguresFile;
import org.thriveline.intake.force.Scenario;
import org.thriveline.log.MongoStore;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.Rejection;
import picocli.CommandLine;

/** {@code simulate}: makes up demand, as a server that runs on, or as a quarter that meets published figures. */
@CommandLine.Command(
        name = "simulate",
        description =
                "Makes up demand. With --live, starts the server with a force that runs on; with --quarter, fills the"
                        + " store (THRIVELINE_DATA, else ./data) with a quarter and the one a year before.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Everything made up is marked, in the data and on every page. A store of real records takes none of it.",
            "Running a broken-off --quarter again completes it. --live takes the server's options too.",
            "Exit code: 0 done, 1 the store failed, 2 wrong usage, or figures or records that do not fit."
        })
final class SimulateCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.ArgGroup(exclusive = true, multiplicity = "1")
    private Way way = new Way();

    @CommandLine.Option(names = "--figures", description = "with --quarter: the file of published figures to meet")
    private @Nullable Path figures;

    @CommandLine.Option(names = "--seed", description = "the same seed makes the same demand (default: 1)")
    private @Nullable Long seed;

    @CommandLine.Option(
            names = "--speed",
            description =
                    "with --live: how many times faster than real, once the last 28 days are filled in (default: 1)")
    private @Nullable Double speed;

    @CommandLine.Option(names = "--scale", description = "with --live: how many forces' worth of demand (default: 1)")
    private @Nullable Double scale;

    @CommandLine.Option(names = "--scenario", description = "a file of surges: a storm, a New Year's Eve")
    private @Nullable Path scenario;

    @CommandLine.Option(names = "--mix", description = "even into a store that holds real records")
    private boolean mix;

    @CommandLine.Unmatched
    private final List<String> others = new ArrayList<>();

    /** Which of the two. */
    static final class Way {
        @CommandLine.Option(names = "--live", required = true, description = "run on, on a server")
        private boolean live;

        @CommandLine.Option(names = "--quarter", required = true, description = "a quarter, such as 2018/19-Q2")
        private @Nullable String quarter;
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        List<String> unknown = others.stream()
                .filter(other -> !way.live || CommandLineTool.isFor(new String[] {other}))
                .toList();
        if (!unknown.isEmpty()) {
            throw new CommandLine.ParameterException(commandLine, "Unknown: " + String.join(" ", unknown));
        }
        if (way.live) {
            return live(commandLine);
        }
        if (speed != null || scale != null) {
            throw new CommandLine.ParameterException(commandLine, "--speed and --scale go with --live");
        }
        Path file = figures;
        if (file == null) {
            throw new CommandLine.ParameterException(commandLine, "--quarter needs --figures FILE");
        }
        PrintWriter err = commandLine.getErr();
        try {
            return quarter(Quarter.parse(Objects.requireNonNull(way.quarter)), file, commandLine);
        } catch (Rejection | BadFigures | IllegalArgumentException e) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (IOException e) {
            err.println("A file cannot be read: " + e);
            return CommandLine.ExitCode.USAGE;
        } catch (RuntimeException e) {
            err.println("The simulation stopped: " + CommandContext.reason(e));
            err.println("Run the same command again to complete it.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int live(CommandLine commandLine) throws InterruptedException {
        if (figures != null) {
            throw new CommandLine.ParameterException(commandLine, "--figures goes with --quarter");
        }
        List<String> arguments = new ArrayList<>(others);
        arguments.add("--thriveline.simulate=true");
        if (mix) {
            arguments.add("--thriveline.mix=true");
        }
        if (seed != null) {
            arguments.add("--thriveline.simulation.seed=" + seed);
        }
        if (speed != null) {
            arguments.add("--thriveline.simulation.speed=" + speed);
        }
        if (scale != null) {
            arguments.add("--thriveline.simulation.scale=" + scale);
        }
        if (scenario != null) {
            arguments.add("--thriveline.simulation.scenario=" + scenario);
        }
        SpringApplication.run(Thriveline.class, arguments.toArray(String[]::new));
        // The server runs until it is stopped.
        Thread.currentThread().join();
        return CommandLine.ExitCode.OK;
    }

    private int quarter(Quarter quarter, Path file, CommandLine commandLine) throws IOException {
        Figures published = FiguresFile.read(file.toString(), Files.readString(file), quarter);
        if (!published.unused().isEmpty()) {
            commandLine.getErr().println("Left aside: " + String.join(", ", published.unused()));
        }
        long chosen = seed == null ? 1 : seed;
        Calibration calibration = Calibration.of(published, chosen);
        Scenario surges = SimulationConfiguration.scenario(scenario);
        try (ConfigurableApplicationContext context = ImportContext.start(mix)) {
            context.getBean(KeptApart.class).check(true);
            Clock clock = context.getBean(Clock.class);
            try (CommandTrail trail = CommandTrail.of(context.getBean(MongoStore.class), clock, "simulate")) {
                trail.write(AuditKind.COLLECTION, Map.of("simulated", quarter.toString()), null);
            }
            Instant begun = clock.instant();
            CalibratedQuarters quarters = new CalibratedQuarters(context, chosen, surges, SimulationBar.ofTerminal());
            long steps = quarters.simulate(quarter.yearBefore(), calibration.previous())
                    + quarters.simulate(quarter, calibration.current());
            double seconds = Duration.between(begun, clock.instant()).toMillis() / 1e3;
            commandLine
                    .getOut()
                    .println("{\"quarter\":\"" + quarter + "\",\"steps\":" + steps + ",\"seconds\":" + seconds
                            + ",\"stepsASecond\":" + Math.round(steps / seconds) + "}");
            commandLine.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }
}
