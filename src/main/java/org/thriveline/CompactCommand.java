package org.thriveline;

import java.io.IOException;
import java.io.PrintWriter;
import org.thriveline.log.Compaction;
import picocli.CommandLine;

/** {@code compact}: makes the embedded store's file small. */
@CommandLine.Command(
        name = "compact",
        description = "Writes the embedded store's file (THRIVELINE_DATA, else ./data) anew, without what is no longer"
                + " needed. Stop the server first.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Needs room for a second file. If it is killed, the store is as it was.",
            "Exit code: 0 done, 1 the store is in use, damaged or not embedded, or failed, 2 wrong usage."
        })
final class CompactCommand extends StoreCommand {
    @Override
    void run(Place place, Progress progress, PrintWriter out) throws IOException {
        Compaction.Compacted done = new Compaction(place.properties(), place.clock()).run(progress);
        out.println(done.file() + ": " + done.before() + " bytes before, " + done.after() + " after; " + done.events()
                + " events" + (done.events() == 0 ? "" : ", " + done.after() / done.events() + " bytes an event"));
    }
}
