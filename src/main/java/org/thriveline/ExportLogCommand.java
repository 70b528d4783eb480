package org.thriveline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
import org.thriveline.log.LogExport;
import org.thriveline.log.MongoStore;
import picocli.CommandLine;

/** {@code export-log}: writes the whole log to standard output. */
@CommandLine.Command(
        name = "export-log",
        description = "Writes the whole log in the store (THRIVELINE_DATA, else ./data) to standard output:"
                + " CloudEvents 1.0, one JSON object a line.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The same log gives the same bytes. import-log writes it back.",
            "Exit code: 0 all was written, 1 the log is damaged or the store failed, 2 wrong usage."
        })
final class ExportLogCommand extends StoreCommand {
    private static final int BUFFER = 1 << 16;

    @Override
    void run(Place place, Progress progress, PrintWriter out) throws IOException {
        // The bytes as they are: a writer would take the terminal's character set.
        try (MongoStore store = place.existing();
                CommandTrail trail = CommandTrail.of(store, place.clock(), "export-log");
                OutputStream bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            trail.disclose(bytes, Map.of("log", "exported"), to -> new LogExport(store).write(to, progress));
        }
    }
}
