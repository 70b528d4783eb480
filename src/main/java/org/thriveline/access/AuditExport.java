package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongConsumer;
import org.thriveline.log.Ledger;
import org.thriveline.log.LedgerEntry;
import tools.jackson.databind.json.JsonMapper;

/** Writes the whole audit trail as it is kept, one entry a line. For use by one thread. */
public final class AuditExport {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 512;

    private final Ledger ledger;

    public AuditExport(AuditTrail trail) {
        this.ledger = trail.ledger();
    }

    /**
     * Writes all there is; the stream stays open.
     *
     * @param progress given the number of entries so far, now and then
     * @return how many entries were written
     */
    public long write(OutputStream out, LongConsumer progress) throws IOException {
        long next = 0;
        for (List<LedgerEntry> found = ledger.read(next, BATCH); !found.isEmpty(); found = ledger.read(next, BATCH)) {
            for (LedgerEntry entry : found) {
                out.write(JSON.writeValueAsString(entry).getBytes(UTF_8));
                out.write('\n');
            }
            next += found.size();
            progress.accept(next);
        }
        return next;
    }
}
