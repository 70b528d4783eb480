package org.thriveline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.access.AuditKind;
import org.thriveline.log.LogImport;
import org.thriveline.log.MongoStore;
import picocli.CommandLine;

/** {@code import-log}: writes an export of a log back. */
@CommandLine.Command(
        name = "import-log",
        description =
                "Writes what export-log wrote into a store (THRIVELINE_DATA, else ./data) that is empty, or holds a"
                        + " beginning of the same log: every commit gets its number back.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "After an interruption, run the same command again to complete it.",
            "Exit code: 0 the store holds the export, 1 it was refused or the store failed,",
            "2 wrong usage, or there is no such file."
        })
final class ImportLogCommand extends StoreCommand {
    @CommandLine.Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the export, plain or gzip; standard input where it is - or not given")
    private @Nullable Path file;

    @Override
    void run(Place place, Progress progress, PrintWriter out) throws IOException {
        boolean named = file != null && !file.toString().equals("-");
        if (named && !Files.isReadable(file)) {
            throw wrongUsage(file + " does not exist, or cannot be read");
        }
        String name = named ? String.valueOf(file) : "standard input";
        try (InputStream export = Unpacked.of(named ? Files.newInputStream(Objects.requireNonNull(file)) : System.in);
                MongoStore store = place.open();
                CommandTrail trail = CommandTrail.of(store, place.clock(), "import-log")) {
            trail.write(AuditKind.COLLECTION, Map.of("file", name), null);
            LogImport.Imported done = new LogImport(store).run(name, export, progress);
            trail.write(AuditKind.OUTCOME, Map.of("file", name, "events", "" + done.events()), done.added());
            out.println("The store holds " + name + ": " + done.commits() + " commits, " + done.events() + " events; "
                    + done.added() + " commits were added.");
        }
    }
}
