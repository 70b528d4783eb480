package org.thriveline.log;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Watches the disk of the embedded store, which must never be so full that its file is written in part. */
final class FreeSpace {
    private static final int MEBIBYTE = 1 << 20;

    private final Path folder;
    private final FileStore disk;
    private final long reserve;

    /**
     * @param reserve how many bytes must be left
     */
    FreeSpace(Path folder, long reserve) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.disk = Files.getFileStore(folder);
        this.reserve = reserve;
    }

    /** Returns why nothing may be written at this moment, or an empty text where it may. */
    String objection() {
        try {
            long left = disk.getUsableSpace();
            return left >= reserve
                    ? ""
                    : "the disk of " + folder + " has " + left / MEBIBYTE + " MiB left, and " + reserve / MEBIBYTE
                            + " MiB must stay free: nothing is recorded until there is more";
        } catch (IOException e) {
            return "the disk of " + folder + " does not say how full it is: " + e;
        }
    }
}
