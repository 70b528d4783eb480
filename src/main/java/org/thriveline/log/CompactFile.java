package org.thriveline.log;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
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

    /** Removes what a compaction that was killed left behind. For whoever has the store's file locked. */
    static void removeLeftOver(Path folder) {
        try {
            Files.deleteIfExists(temporary(folder));
        } catch (IOException e) {
            throw new StoreNotOpened(temporary(folder).toAbsolutePath() + " cannot be removed: " + e, e);
        }
    }

    /**
     * Writes the file anew.
     *
     * @throws StoreNotOpened where another process has it, or it cannot be read
     * @throws IOException where it cannot be written; the old one is as it was
     */
    static void write(Path folder) throws IOException {
        Path temporary = temporary(folder);
        // Even a reader's lock keeps every writer out, and a reader leaves the old file alone when it closes it.
        try (MVStore from = EmbeddedMongo.open(folder, new MVStore.Builder().readOnly())) {
            Files.deleteIfExists(temporary);
            try (MVStore to = new MVStore.Builder()
                    .fileName(temporary.toString())
                    .compressHigh()
                    .open()) {
                from.getMapNames().forEach(name -> copy(name, from, to));
            }
            force(temporary, StandardOpenOption.WRITE);
            Files.move(temporary, EmbeddedMongo.file(folder), StandardCopyOption.ATOMIC_MOVE);
            force(folder.toAbsolutePath(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void copy(String name, MVStore from, MVStore to) {
        if (name.startsWith(EmbeddedDatabase.DOCUMENTS)) {
            copy(from.openMap(name, EmbeddedDatabase.documents()), to.openMap(name, EmbeddedDatabase.documents()));
        } else {
            copy(from.<Object, Object>openMap(name), to.<Object, Object>openMap(name));
        }
    }

    private static <V> void copy(MVMap<Object, V> from, MVMap<Object, V> to) {
        for (Map.Entry<Object, V> entry : from.entrySet()) {
            to.put(entry.getKey(), entry.getValue());
        }
        if (to.sizeAsLong() != from.sizeAsLong()) {
            throw new IllegalStateException(to.getName() + " was not copied whole");
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static Path temporary(Path folder) {
        return folder.resolve(EmbeddedMongo.file(folder).getFileName() + SUFFIX);
    }
}
