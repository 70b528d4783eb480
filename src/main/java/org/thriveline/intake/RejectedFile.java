package org.thriveline.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a file's refused lines beside it, as {@code FILE.rejected.csv}: the line's number, the reason and the message, then
 * the line as it stands in the file. Nothing is written where nothing was refused. Not safe for use by more than one thread.
 */
public final class RejectedFile implements AutoCloseable {
    private final String name;
    private final Path beside;
    private final Path otherwise;
    private @Nullable String told;
    private @Nullable Writer writer;

    /**
     * @param file the file that is imported
     * @param otherwise the folder to write to where the file's own cannot be written to
     */
    public RejectedFile(Path file, Path otherwise) {
        this.name = file.getFileName() + ".rejected.csv";
        this.beside = file.resolveSibling(name);
        this.otherwise = otherwise.resolve(name);
    }

    /** Returns what to tell a person of where the lines are; empty where none was refused. */
    public Optional<String> told() {
        return Optional.ofNullable(told);
    }

    /** Adds a line. Where no file can be written, that is told, and the import goes on. */
    public void add(Header header, Row.Refused row) {
        try {
            if (told == null) {
                writer = open();
                write(writer, "rejected_line", "rejected_reason", "rejected_message", header.line());
            }
            if (writer != null) {
                write(writer, Long.toString(row.line().number()), row.reason(), row.message(), row.line());
            }
        } catch (IOException e) {
            told = "its rejected lines could not be kept: " + e;
            writer = null;
        }
    }

    private Writer open() throws IOException {
        if (isReadOnly(beside.toAbsolutePath().getParent())) {
            return openOtherwise();
        }
        try {
            Writer opened = Files.newBufferedWriter(beside, StandardCharsets.UTF_8);
            told = "its rejected lines are in " + beside;
            return opened;
        } catch (IOException e) {
            return openOtherwise();
        }
    }

    private Writer openOtherwise() throws IOException {
        Writer opened = Files.newBufferedWriter(otherwise, StandardCharsets.UTF_8);
        told = "its rejected lines are in " + otherwise.toAbsolutePath()
                + ", since its own folder cannot be written to";
        return opened;
    }

    /** Returns whether a folder lets nobody write to it: that holds for the superuser too, who could. */
    private static boolean isReadOnly(@Nullable Path folder) {
        try {
            return folder != null
                    && Files.getPosixFilePermissions(folder).stream()
                            .noneMatch(permission -> permission.name().endsWith("_WRITE"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static void write(Writer to, String line, String reason, String message, CsvLine original)
            throws IOException {
        var fields = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(fields)) {
            writer.writeRecord(line, reason, message);
        }
        to.write(fields.toString().stripTrailing());
        to.write(',');
        to.write(original.text());
        to.write("\r\n");
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
