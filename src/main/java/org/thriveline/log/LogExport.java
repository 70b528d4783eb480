package org.thriveline.log;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;

/** Writes a whole log as CloudEvents, one a line; the same log gives the same bytes. For use by one thread. */
public final class LogExport {
    private final CommitChain chain;
    private long commits;

    public LogExport(MongoStore store) {
        this.chain = new CommitChain(store);
    }

    /**
     * Writes all there is; the stream stays open.
     *
     * @param progress given the number of commits so far, now and then
     * @return how many commits were written
     * @throws DamagedLog where a commit is damaged or missing; those before it have been written
     * @throws IOException where they cannot be
     */
    public long write(OutputStream out, LongConsumer progress) throws IOException {
        try (CloudEventWriter writer = new CloudEventWriter(out)) {
            chain.walk(found -> {
                found.forEach(writer::write);
                commits += found.size();
                progress.accept(commits);
            });
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        return commits;
    }
}
