package org.thriveline.log;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The entries of a ledger in MongoDB: insert under a number, read by number, and nothing else. Safe for use by many threads. */
final class LedgerStore {
    private final Numbered numbered;

    LedgerStore(MongoDatabase database, String name) {
        this.numbered = new Numbered(database.getCollection(name));
    }

    /** Inserts in order, stopping at the first that fails; see the driver for what it throws. */
    void insert(List<LedgerEntry> group) {
        numbered.insert(group.stream().map(LedgerDocument::of).toList());
    }

    /**
     * Returns the entries from a number on, at most so many, up to the first that is not there.
     *
     * @throws LedgerFault where one cannot be read
     */
    List<LedgerEntry> read(long first, int max) {
        List<LedgerEntry> found = new ArrayList<>(max);
        for (Document document : numbered.read(first, max)) {
            if (Numbered.number(document) != first + found.size()) {
                break;
            }
            found.add(LedgerDocument.read(document));
        }
        return found;
    }

    /** Returns where it ends, given how many entries are known to be there. */
    LedgerHead head(long known) {
        long end = numbered.end(known);
        return end == 0 ? LedgerHead.EMPTY : LedgerHead.of(read(end - 1, 1).getFirst());
    }

    /** Returns the number of an entry after one that is not there, -1 where none was found. */
    long beyond(long absent) {
        return numbered.beyond(absent);
    }
}
