package org.thriveline.log;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own for a test, small enough to fill: it takes the right to mount one. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    public SmallDisk(Path folder, int megabytes) {
        this.folder = folder;
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()))
                .as("exit code of mount, which needs root")
                .isZero();
    }

    /** Fills it but for so many bytes. */
    public void fillBut(long left) throws IOException {
        byte[] chunk = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(folder.resolve("ballast"))) {
            while (Files.getFileStore(folder).getUsableSpace() >= left + chunk.length) {
                out.write(chunk);
            }
        }
    }

    public void free() throws IOException {
        Files.delete(folder.resolve("ballast"));
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        run("umount", "-l", folder.toString());
    }
}
