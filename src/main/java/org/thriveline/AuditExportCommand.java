package org.thriveline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
import org.thriveline.access.AuditExport;
import org.thriveline.log.MongoStore;
import picocli.CommandLine;

/** {@code audit export}: writes the audit trail to standard output. */
@CommandLine.Command(
        name = "export",
        description =
                "Writes the audit trail to standard output: one JSON object a line, each with its number, when it was"
                        + " written, its id, the hash of the one before, its own hash, and its text.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The hash of each is over its number, moment, the hash before, id and text, as src/docs/audit.md says.",
            "Exit code: 0 all was written, 1 an entry cannot be read or the store failed, 2 wrong usage."
        })
final class AuditExportCommand extends StoreCommand {
    private static final int BUFFER = 1 << 16;

    @Override
    void run(Place place, Progress progress, PrintWriter out) throws IOException {
        try (MongoStore store = place.existing();
                CommandTrail trail = CommandTrail.of(store, place.clock(), "audit export");
                OutputStream bytes = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            trail.disclose(
                    bytes, Map.of("trail", "exported"), to -> new AuditExport(trail.trail()).write(to, progress));
        }
    }
}
