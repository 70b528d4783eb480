package org.thriveline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.thriveline.access.AuditKind;
import org.thriveline.access.AuditPages;
import org.thriveline.access.ExpectedHead;
import org.thriveline.log.LedgerHead;
import org.thriveline.log.MongoStore;
import picocli.CommandLine;

/** {@code audit verify}: recomputes the chain of the audit trail. */
@CommandLine.Command(
        name = "verify",
        description =
                "Recomputes the chain of the audit trail from its first entry, and says where it ends or where it is"
                        + " first broken: changed, missing, inserted, reordered, replaced or cut off.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Note the end that it says, away from the store: given again with --expect, an end that was cut off",
            "is found.",
            "Exit code: 0 every entry is as it was written, 1 the first broken place was told or the store failed,",
            "2 wrong usage."
        })
final class AuditVerifyCommand extends StoreCommand {
    @CommandLine.Option(
            names = "--expect",
            paramLabel = "NUMBER:HASH",
            description = "an entry that was there once, as this command or the server's log said; may be repeated")
    private List<String> expect = List.of();

    @Override
    void run(Place place, Progress progress, PrintWriter out) {
        Map<Long, String> expected;
        try {
            expected = ExpectedHead.all(expect);
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        }
        try (MongoStore store = place.existing();
                CommandTrail trail = CommandTrail.of(store, place.clock(), "audit verify")) {
            LedgerHead head = new AuditPages(trail.trail()).verify(expected);
            out.println("The audit trail is as it was written: " + head.next() + " entries"
                    + (head.next() == 0 ? "." : ", the last is " + (head.next() - 1) + ":" + head.hash()));
            trail.write(AuditKind.CONSULTATION, Map.of("trail", "verified"), head.next());
        }
    }
}
