package org.thriveline.intake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file to import, plain or gzip.
 *
 * @param path where it is
 * @param name what its owner calls it: an upload is kept under another name
 */
public record InputFile(Path path, String name) {
    private static final int BUFFER = 1 << 16;

    /** Returns a file that is called what it is called on disk. */
    public static InputFile of(Path path) {
        return new InputFile(path, String.valueOf(path.getFileName()));
    }

    /**
     * Opens the file's content, unpacked where it is gzip by its first bytes, whatever its name.
     *
     * @param progress is told how many bytes of the file on disk have been read so far
     */
    InputStream open(LongConsumer progress) throws UnreadableFile {
        try {
            if (!Files.isRegularFile(path)) {
                throw new UnreadableFile(Files.exists(path) ? "is not a file" : "does not exist");
            }
            AtomicLong packed = new AtomicLong();
            var counted = new CountedStream(Files.newInputStream(path), bytes -> {
                packed.set(bytes);
                progress.accept(bytes);
            });
            var raw = new BufferedInputStream(counted, BUFFER);
            raw.mark(2);
            boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            if (!gzip && name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
                raw.close();
                throw new UnreadableFile("is named .gz but is not gzip");
            }
            return gzip ? new HonestStream(new GZIPInputStream(raw, BUFFER), packed::get) : raw;
        } catch (UnreadableFile e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new UnreadableFile("does not exist", e);
        } catch (ZipException e) {
            throw new UnreadableFile("is not sound gzip: " + e.getMessage(), e);
        } catch (EOFException e) {
            throw new UnreadableFile("is not sound gzip: it breaks off in its first bytes", e);
        } catch (IOException e) {
            throw new UnreadableFile("cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns the file's size on disk, in bytes; 0 where it cannot be told. */
    long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }
}
