package org.thriveline.log;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The notices in MongoDB, numbered without a gap as commits are, and asked for by number only. */
final class NoticeStore {
    private final MongoCollection<Document> notices;
    private final Numbered numbered;

    NoticeStore(MongoDatabase database) {
        this.notices = database.getCollection("notices");
        this.numbered = new Numbered(notices);
    }

    /**
     * Writes a notice under the first number that is free, and returns that number. One whose answer was lost may be there
     * although this failed.
     *
     * @param from where to begin; every number before it is there
     */
    long insert(long from, Notice notice) {
        for (long number = end(from); ; number = end(number)) {
            try {
                notices.insertOne(new Document(Numbered.NUMBER, number)
                        .append("at", notice.at().toString())
                        .append("kind", notice.kind())
                        .append("about", notice.about()));
                return number;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
    }

    /** Returns the notices from a number on, at most so many, up to the first that is not there. */
    List<Notice> read(long first, int max) {
        List<Notice> read = new ArrayList<>();
        for (Document document : numbered.read(first, max)) {
            if (Numbered.number(document) != first + read.size()) {
                break;
            }
            read.add(new Notice(
                    Instant.parse(document.getString("at")), document.getString("kind"), document.getString("about")));
        }
        return read;
    }

    /** Returns the first number that is not there. */
    long end(long from) {
        return numbered.end(from);
    }
}
