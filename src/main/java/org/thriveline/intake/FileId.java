package org.thriveline.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.thriveline.policy.Texts;

/**
 * Which file, by its content on disk: the same under whatever name.
 *
 * @param value its SHA-256 in hexadecimal digits
 */
public record FileId(@JsonValue String value) {
    @JsonCreator
    public FileId {
        Texts.required("file", value, 64);
    }

    /** Reads a file and returns which it is. */
    static FileId of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return new FileId(
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the name of its stream in the log. */
    @Override
    public String toString() {
        return "import-" + value;
    }
}
