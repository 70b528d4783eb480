package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thriveline.intake.FeedClient;
import org.thriveline.intake.FeedPlayer;
import org.thriveline.intake.FeedSignIn;
import org.thriveline.intake.RowFormat;
import org.thriveline.intake.Tally;
import org.thriveline.intake.UnreadableFile;
import picocli.CommandLine;

/** {@code feed}: plays files into a running server. */
@CommandLine.Command(
        name = "feed",
        description = "Plays files into a running server, step by step, in the order in which they happened.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --as-live, times stay as the file has them; only the pace is of now.",
            "The last line of output is the total as JSON.",
            "Exit code: 0 all files were played, 1 the server failed, 2 wrong usage or a file could not be read."
        })
final class FeedCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Mixin
    private final FileArguments files = new FileArguments();

    @CommandLine.Option(
            names = "--speed",
            defaultValue = "1",
            description = "how many times faster than it happened (default: ${DEFAULT-VALUE})")
    private double speed;

    @CommandLine.Option(
            names = "--as-live",
            description = "shift times: the first step happens now, and every wait shrinks with the speed")
    private boolean asLive;

    @CommandLine.Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            description = "the server (default: ${DEFAULT-VALUE})")
    private URI url = URI.create("");

    @CommandLine.Option(
            names = "--user",
            defaultValue = ImportCommand.BY,
            description = "the account (default: ${DEFAULT-VALUE})")
    private String user = "";

    @CommandLine.Option(
            names = "--password-file",
            description = "a file that holds the account's password; else THRIVELINE_PASSWORD does")
    private @Nullable Path passwordFile;

    @CommandLine.Option(
            names = "--token-file",
            description =
                    "a file that holds a bearer token of the force's provider, in place of an account; it is read for"
                            + " each request, so another program may renew it")
    private @Nullable Path tokenFile;

    @Override
    public Integer call() throws InterruptedException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new CommandLine.ParameterException(commandLine, "--speed must be more than 0");
        }
        FeedFiles feed = new FeedFiles(commandLine.getErr());
        int exit = run(feed, commandLine.getErr());
        Tally total = feed.tell();
        commandLine.getOut().println(total.toJson());
        commandLine.getOut().flush();
        return exit;
    }

    private int run(FeedFiles feed, PrintWriter err) throws InterruptedException {
        try {
            RowFormat format = files.format();
            boolean all = feed.read(files.files(), format);
            try (FeedClient client = new FeedClient(url, signIn(), Thread::sleep)) {
                feed.play(new FeedPlayer(client, InstantSource.system(), Thread::sleep), speed, asLive);
            }
            return all ? 0 : CommandLine.ExitCode.USAGE;
        } catch (UnreadableFile | IllegalArgumentException e) {
            err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        } catch (IllegalStateException e) {
            err.println("The feed stopped: " + e.getMessage());
            err.println(
                    "What is counted below is recorded; without --as-live, run the same command again to complete it.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private FeedSignIn signIn() throws UnreadableFile {
        return tokenFile == null ? FeedSignIn.account(user, password()) : FeedSignIn.token(tokenFile);
    }

    private String password() throws UnreadableFile {
        String password = System.getenv("THRIVELINE_PASSWORD");
        if (passwordFile != null) {
            try {
                password = Files.readString(passwordFile).strip();
            } catch (IOException e) {
                throw new UnreadableFile("the password file " + passwordFile + " cannot be read: " + e, e);
            }
        }
        if (password == null || password.isEmpty()) {
            throw new IllegalArgumentException(
                    "no password: set THRIVELINE_PASSWORD, or name a file with --password-file, or one with"
                            + " --token-file");
        }
        return password;
    }
}
