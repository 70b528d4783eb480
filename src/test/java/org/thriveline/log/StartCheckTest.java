package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCheckTest {
    private static final int ALL = 100;

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        for (int n = 0; n < 6; n++) {
            store.log().append(List.of(LogEvents.event("a-" + n, 0), LogEvents.event("b-" + n, 0)));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void check(int commits) {
        new StartCheck(store.store()).run(commits);
    }

    private MongoCollection<Document> commits() {
        return store.database().getCollection("commits");
    }

    @Test
    void passesASoundLogHoweverMuchOfItIsLookedAt() {
        for (int commits : List.of(1, 5, 6, 7, ALL)) {
            assertThatCode(() -> check(commits)).doesNotThrowAnyException();
        }
    }

    @Test
    void tellsAMissingCommit() {
        commits().deleteOne(Filters.eq("_id", 2L));

        assertThatThrownBy(() -> check(ALL))
                .hasMessage("The event log is damaged at commit 2: it is missing, though commit 5 is there");
    }

    @Test
    void tellsAChangedCommitAndAKeyThatIsNotItsOwn() {
        commits().updateOne(Filters.eq("_id", 4L), Updates.set("k", List.of("a-4#0")));
        assertThatThrownBy(() -> check(ALL))
                .hasMessage("The event log is damaged at commit 4: the keys of its streams do not lead to it");

        commits().updateOne(Filters.eq("_id", 4L), Updates.set("e.0.d", "{}"));
        assertThatThrownBy(() -> check(ALL))
                .hasMessage("The event log is damaged at commit 4: its checksum does not match its events");
        assertThatCode(() -> check(1)).as("a quick look at the last").doesNotThrowAnyException();
    }
}
