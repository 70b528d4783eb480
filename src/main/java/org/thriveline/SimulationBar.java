package org.thriveline;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.thriveline.intake.SimulationProgress;

/** Draws how far a simulation is: one line over itself in a terminal, a line every few seconds elsewhere. For one thread. */
final class SimulationBar implements Consumer<SimulationProgress> {
    private static final int WIDTH = 30;
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintStream to;
    private final boolean terminal;
    private long said = System.nanoTime() - PAUSE;
    private int drawn;

    SimulationBar(PrintStream to, boolean terminal) {
        this.to = to;
        this.terminal = terminal;
    }

    /** Returns one that draws on standard error. */
    @SuppressWarnings("SystemConsoleNull") // NullAway knows no better
    static SimulationBar ofTerminal() {
        Console console = System.console();
        return new SimulationBar(System.err, console != null && console.isTerminal());
    }

    @Override
    public void accept(SimulationProgress progress) {
        boolean last = progress.state() == SimulationProgress.State.LIVE;
        if (terminal) {
            String line = line(progress);
            to.print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())) + (last ? "\n" : ""));
            to.flush();
            drawn = last ? 0 : line.length();
        } else if (last || System.nanoTime() - said > PAUSE) {
            said = System.nanoTime();
            to.println(line(progress));
        }
    }

    /** Returns what is said of it. */
    static String line(SimulationProgress progress) {
        int full = (int) (progress.share() * WIDTH);
        Duration left = progress.left();
        return String.format(
                Locale.UK,
                "simulating [%s%s] %3d %%  %s  %,d steps  %,d/s%s",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                (int) (progress.share() * 100),
                progress.at().toString().substring(0, "2018-07-01".length()),
                progress.steps(),
                progress.rate(),
                left == null ? "" : "  " + words(left) + " left");
    }

    private static String words(Duration left) {
        return left.toMinutes() > 0
                ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                : left.toSeconds() + " s";
    }
}
