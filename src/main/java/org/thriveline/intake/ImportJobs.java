package org.thriveline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.thriveline.policy.Rejection;

/** Imports uploaded files in the background, one import at a time. Safe for use by many threads. */
@Component
public class ImportJobs implements DisposableBean {
    private static final int WAITING = 20;
    private static final int EACH = 5;
    private static final int KEPT = 100;

    /** When the server ends, rows that were sent may take so long to be safe. */
    private static final Duration LAST_ROWS = Duration.ofSeconds(10);

    private final NotedImport importer;
    private final KeptApart apart;
    private final Path folder;
    private final AtomicBoolean tidied = new AtomicBoolean();
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("import").factory());

    /** @param data the folder of the embedded store; uploads are kept in a folder within it while they are imported */
    public ImportJobs(RecordSink sink, KeptApart apart, Clock clock, @Value("${thriveline.data:./data}") Path data) {
        this.importer = new NotedImport(sink, clock);
        this.apart = apart;
        this.folder = data.resolve("uploads");
    }

    /** A file's content on its way in. */
    public interface Upload {
        /** Returns what its owner calls it. */
        String name();

        /** Returns its content, once. */
        InputStream open() throws IOException;
    }

    /**
     * Keeps the files, and imports them when the imports before are done.
     *
     * @param by who imports them
     * @param book where each file is written down
     * @return the import's id
     * @throws Rejection {@code too-many-of-account} where too many of this account are, {@code too-many-imports} where too many
     *     are waiting already; {@code simulated-store} where the store
     *     takes no real records
     * @throws IOException where the files cannot be kept
     */
    public String submit(List<? extends Upload> uploads, RowFormat format, String by, ImportBook book)
            throws IOException {
        apart.check(false);
        if (underWay(by) >= EACH) {
            throw new Rejection(
                    "too-many-of-account", "", "This account has " + EACH + " imports under way: wait for one");
        }
        if (!tidied.getAndSet(true)) {
            // What a server that was killed has left behind. Not at start: a command may start beside a running server.
            delete(folder);
        }
        String id = UUID.randomUUID().toString();
        Path kept = Files.createDirectories(folder.resolve(id));
        try {
            ImportJob job = new ImportJob(id, by, keep(uploads, kept));
            worker.execute(() -> {
                job.run(importer, format, book);
                delete(kept);
            });
            remember(job);
            return id;
        } catch (RejectedExecutionException e) {
            delete(kept);
            throw new Rejection("too-many-imports", "", "Too many imports are waiting: try again when some are done");
        } catch (IOException e) {
            delete(kept);
            throw e;
        }
    }

    /** Returns how an import stands, empty where there is none of that id. */
    public Optional<ImportProgress> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).map(ImportJob::progress);
        }
    }

    /** Returns how the last hundred imports stand, the latest first. */
    public List<ImportProgress> all() {
        synchronized (jobs) {
            return jobs.values().stream().map(ImportJob::progress).toList().reversed();
        }
    }

    private long underWay(String account) {
        synchronized (jobs) {
            return jobs.values().stream().filter(job -> job.isUnderWay(account)).count();
        }
    }

    private void remember(ImportJob job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
            if (jobs.size() > KEPT) {
                jobs.remove(jobs.keySet().iterator().next());
            }
        }
    }

    private static List<InputFile> keep(List<? extends Upload> uploads, Path folder) throws IOException {
        List<InputFile> files = new ArrayList<>();
        for (Upload upload : uploads) {
            // Named by number: what its owner calls it may be no name for a file here.
            Path path = folder.resolve(Integer.toString(files.size()));
            try (InputStream in = upload.open()) {
                Files.copy(in, path);
            }
            files.add(new InputFile(path, upload.name()));
        }
        return files;
    }

    private static void delete(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    /** Before anything stops that rows are sent to: what ends later ends by a failure, and leaves no word of what was refused. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        destroy();
    }

    @Override
    public void destroy() {
        synchronized (jobs) {
            jobs.values().forEach(ImportJob::stop);
        }
        worker.shutdown();
        try {
            if (!worker.awaitTermination(LAST_ROWS.toMillis(), TimeUnit.MILLISECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            worker.shutdownNow();
        }
    }
}
