package org.thriveline.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Writes the embedded store's file anew, well compressed, with only what is in use. The file is locked all the while, so
 * that nobody writes what would then be lost; H2's own compaction lets go of it in between. The new file takes the old one's
 * place in one step when it is whole and on disk: whoever is killed meanwhile leaves the old file as it was.
 */
final class CompactFile {
    private static final String SUFFIX = ".compacting";

    private CompactFile() {}

    /** Removes what a compaction that was killed left beside a file. For whoever has the file locked. */
    static void removeLeftOver(Path file) {
        try {
            Files.deleteIfExists(temporary(file));
        } catch (IOException e) {
            throw new StoreNotOpened(temporary(file) + " cannot be removed: " + e, e);
        }
    }

    /**
     * Writes the file of a folder anew.
     *
     * @throws StoreNotOpened where another process has it, or it cannot be read
     * @throws IOException where it cannot be written; the old one is as it was
     */
    static void write(Path folder) throws IOException {
        Path file = EmbeddedFile.path(folder.toAbsolutePath());
        Path temporary = temporary(file);
        // Even a reader's lock keeps every writer out, and a reader leaves the old file alone when it closes it.
        try (MVStore from = new EmbeddedFile(folder, 0).openToRead()) {
            Files.deleteIfExists(temporary);
            try (MVStore to = new MVStore.Builder()
                    .fileName(temporary.toString())
                    .compressHigh()
                    .open()) {
                from.getMapNames().forEach(name -> copy(name, from, to));
            }
            checkWhole(from, temporary);
            force(temporary, StandardOpenOption.WRITE);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            force(folder, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copy(String name, MVStore from, MVStore to) {
        MVMap<Object, Object> target = map(name, to);
        map(name, from).entrySet().forEach(entry -> target.put(entry.getKey(), entry.getValue()));
    }

    /** Whatever became of the new file while it was written and closed, what is on disk now decides. */
    private static void checkWhole(MVStore from, Path written) {
        try (MVStore to =
                new MVStore.Builder().fileName(written.toString()).readOnly().open()) {
            for (String name : from.getMapNames()) {
                if (!to.hasMap(name)
                        || map(name, to).sizeAsLong() != map(name, from).sizeAsLong()) {
                    throw new IllegalStateException("The store was not copied whole, and is as it was: " + name);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // what is in a map is only handed on
    private static MVMap<Object, Object> map(String name, MVStore store) {
        return name.startsWith(EmbeddedDatabase.DOCUMENTS)
                ? (MVMap<Object, Object>) (MVMap<?, ?>) store.openMap(name, EmbeddedDatabase.documents())
                : store.openMap(name);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static Path temporary(Path file) {
        return file.resolveSibling(file.getFileName() + SUFFIX);
    }
}
