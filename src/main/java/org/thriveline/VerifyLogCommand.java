package org.thriveline;

import java.io.PrintWriter;
import org.thriveline.log.MongoStore;
import org.thriveline.log.Verification;
import picocli.CommandLine;

/** {@code verify-log}: reads the whole log and says whether it is sound. */
@CommandLine.Command(
        name = "verify-log",
        description = "Reads the whole log in the store (THRIVELINE_DATA, else ./data) and checks that it is sound.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Changes nothing. Works on a store that the server refuses to start on.",
            "Exit code: 0 the log is sound, 1 the first fault was told or the store failed, 2 wrong usage."
        })
final class VerifyLogCommand extends StoreCommand {
    @Override
    void run(Place place, Progress progress, PrintWriter out) {
        try (MongoStore store = place.existing()) {
            Verification.Sound sound = new Verification(store).run(progress);
            out.println("The log is sound: " + sound.commits() + " commits, " + sound.events() + " events, "
                    + sound.streams() + " streams, " + sound.blocks() + " replay blocks.");
        }
    }
}
