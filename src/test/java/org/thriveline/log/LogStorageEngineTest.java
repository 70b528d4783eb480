package org.thriveline.log;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The framework's own tests of a storage engine, every one, against ours on a real embedded store. */
class LogStorageEngineTest extends BatchingEventStorageEngineTest<LogStorageEngine, LogStorageEngine.Builder> {
    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected LogStorageEngine createEngine(UnaryOperator<LogStorageEngine.Builder> customization) {
        return store.engine(customization);
    }
}
