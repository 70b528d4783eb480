package org.thriveline.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The one file of the embedded store, and the disk it is on. */
final class EmbeddedFile {
    private static final String NAME = "thriveline.mv.db";
    private static final int CACHE_MEGABYTES = 64;

    private final Path folder;
    private final FreeSpace space;

    /**
     * Makes the folder where there is none.
     *
     * @param reserve how many bytes of the disk must stay free
     * @throws StoreNotOpened where it cannot be made
     */
    EmbeddedFile(Path folder, long reserve) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(folder);
            this.space = new FreeSpace(folder, reserve);
        } catch (IOException e) {
            throw new StoreNotOpened("The data folder " + this.folder + " cannot be made (" + e
                    + "). Set THRIVELINE_DATA to a folder that can be written.");
        }
    }

    FreeSpace space() {
        return space;
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws StoreNotOpened where it cannot be written, another process has it, or it is damaged
     */
    MVStore open() {
        MVStore file = open(new MVStore.Builder()
                .autoCommitDisabled()
                // Nor in the middle of a large insert, which a kill would then tear.
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MEGABYTES)
                .compress());
        CompactFile.removeLeftOver(path());
        return file;
    }

    /** As {@link #open()}, but it cannot be written by this process or another. */
    MVStore openToRead() {
        return open(new MVStore.Builder().readOnly());
    }

    private MVStore open(MVStore.Builder how) {
        try {
            return how.fileName(path().toString()).open();
        } catch (MVStoreException e) {
            throw new StoreNotOpened(reason(e), e);
        } catch (UncheckedIOException e) {
            throw new StoreNotOpened("The store in " + folder + " cannot be read: " + e, e);
        }
    }

    private Path path() {
        return path(folder);
    }

    /** Returns where the file is in a folder, or would be. */
    static Path path(Path folder) {
        return folder.resolve(NAME);
    }

    private String reason(MVStoreException e) {
        if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
            return "The store in " + folder
                    + " is in use by another process. Stop it, or set THRIVELINE_DATA to another"
                    + " folder; a file for a running server goes to its import page.";
        }
        return e.getErrorCode() == DataUtils.ERROR_READING_FAILED || !Files.isWritable(folder)
                ? "The store in " + folder + " cannot be written (" + e.getMessage()
                        + "). Make the folder writable, or set THRIVELINE_DATA to another."
                : "The store in " + folder + " cannot be opened: " + e.getMessage();
    }
}
