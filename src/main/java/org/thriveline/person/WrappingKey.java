package org.thriveline.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.log.OwnerOnly;

/** Finds the key-wrapping key: in the settings, in a file that they name, or in one that is made for a demonstration. */
final class WrappingKey {
    private static final Logger LOG = LoggerFactory.getLogger(WrappingKey.class);
    private static final String MADE = "wrapping.key";

    private final KeyProperties properties;
    private final @Nullable Path folder;

    /** @param folder where one may be made; null where it has to be given */
    WrappingKey(KeyProperties properties, @Nullable Path folder) {
        this.properties = properties;
        this.folder = folder;
    }

    /** @throws WrongWrappingKey where there is none, or it is none */
    Wrapping find(SecureRandom random) {
        if (properties.wrapping() != null) {
            return of("thriveline.keys.wrapping", properties.wrapping());
        }
        try {
            if (properties.wrappingFile() != null) {
                return read(properties.wrappingFile());
            }
            if (folder == null) {
                throw new WrongWrappingKey("Personal data needs a key-wrapping key: set THRIVELINE_KEYS_WRAPPING or"
                        + " THRIVELINE_KEYS_WRAPPING_FILE (`openssl rand -base64 32` makes one).");
            }
            Path made = folder.resolve(MADE);
            if (!Files.exists(made)) {
                make(made, random);
            }
            return read(made);
        } catch (IOException e) {
            throw new WrongWrappingKey("The file of the key-wrapping key cannot be used: " + e.getMessage());
        }
    }

    static Wrapping of(String setting, String base64) {
        try {
            return new Wrapping(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            throw new WrongWrappingKey(setting + " is not base64.");
        }
    }

    private static Wrapping read(Path file) throws IOException {
        return of(file.toAbsolutePath().toString(), Files.readString(file, StandardCharsets.US_ASCII));
    }

    private static void make(Path file, SecureRandom random) throws IOException {
        byte[] key = new byte[Wrapping.BYTES];
        random.nextBytes(key);
        Files.createFile(file);
        OwnerOnly.restrict(file);
        Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardCharsets.US_ASCII);
        LOG.warn(
                "A key-wrapping key was made in {}. That is for trying things out: give one by"
                        + " THRIVELINE_KEYS_WRAPPING or THRIVELINE_KEYS_WRAPPING_FILE, and keep it elsewhere",
                file.toAbsolutePath());
    }
}
