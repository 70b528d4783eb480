package org.thriveline.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/** Imports a file, with an entry in the book before its first row is taken in, and one after. For one file. */
public final class BookedImport implements ImportWatch {
    private final NotedImport importer;
    private final ImportBook book;
    private final ImportWatch watch;
    private Tally tally = Tally.NONE;

    public BookedImport(NotedImport importer, ImportBook book, ImportWatch watch) {
        this.importer = importer;
        this.book = book;
        this.watch = watch;
    }

    /** As {@link NotedImport#run} does. */
    public Tally run(InputFile file, RowFormat format, String by) throws UnreadableFile {
        Map<String, String> about = about(file);
        book.write("import started", about, null);
        try {
            Tally done = importer.run(file, format, by, this);
            about.put("end", watch.stopped() ? "stopped" : "done");
            return done;
        } catch (UnreadableFile | RuntimeException | OutOfMemoryError e) {
            about.put("end", "stopped");
            throw e;
        } finally {
            about.put("rows", "" + tally.read());
            about.put("known", "" + tally.known());
            about.put("rejected", "" + tally.rejected());
            book.write("import finished", about, tally.accepted());
        }
    }

    @Override
    public void progress(Tally soFar, long bytesRead) {
        tally = soFar;
        watch.progress(soFar, bytesRead);
    }

    @Override
    public void taken(Row.Told row) {
        watch.taken(row);
    }

    @Override
    public boolean stopped() {
        return watch.stopped();
    }

    @Override
    public void refused(Header header, Row.Refused row) {
        watch.refused(header, row);
    }

    private static Map<String, String> about(InputFile file) throws UnreadableFile {
        Map<String, String> about = new TreeMap<>(Map.of("file", file.name(), "bytes", "" + file.size()));
        if (Files.isRegularFile(file.path())) {
            about.put("sha256", sha256(file));
        }
        return about;
    }

    private static String sha256(InputFile file) throws UnreadableFile {
        try {
            return FileId.of(file.path()).value();
        } catch (IOException e) {
            throw new UnreadableFile("cannot be read: " + e.getMessage(), e);
        }
    }
}
