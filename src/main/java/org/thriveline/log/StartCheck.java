package org.thriveline.log;

import java.util.List;

/** Looks at the end of the log before a server is built on it: a quick look, where {@link Verification} reads all of it. */
final class StartCheck {
    private final CommitChain chain;

    StartCheck(MongoStore store) {
        this.chain = new CommitChain(store);
    }

    /**
     * Checks the last commits: dense, their checksums, the keys of their streams, nothing after them.
     *
     * @throws DamagedLog at the first fault
     */
    void run(int commits) {
        long size = chain.commits().head(0);
        long first = Math.max(0, size - commits);
        List<Commit> last = chain.commits().read(first, (int) (size - first));
        new StreamKeys(chain.commits()).check(last);
        chain.checkEnd(first + last.size());
    }
}
