package org.thriveline.person;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.LogProperties;
import org.thriveline.log.Secrets;
import org.thriveline.log.SecretsCollection;
import org.thriveline.log.SecretsFile;
import org.thriveline.person.PersonEvent.Erased;
import org.thriveline.policy.Rejection;

/**
 * Opens the keys: at start where there are any, else with the first person of whom something is said. Who was erased stays so, even
 * where an old copy of the keys was brought back. Safe for use by many threads.
 */
public final class KeyPlace implements AutoCloseable {
    private final KeyProperties properties;
    private final LogProperties log;
    private final SecureRandom random = new SecureRandom();
    private final ErasureHistory erasures;
    private @Nullable PersonKeys keys;

    /** @throws WrongWrappingKey where there are keys that the key-wrapping key does not open */
    public KeyPlace(KeyProperties properties, LogProperties log, ErasureHistory erasures) {
        this.properties = properties;
        this.log = log;
        this.erasures = erasures;
        if (log.embedded() ? Files.exists(folder().resolve(SecretsFile.NAME)) : properties.mongodbUri() != null) {
            open();
        }
    }

    /** Returns the folder of the keys of an embedded store: by itself beside it, so that a copy of one is no copy of both. */
    private Path folder() {
        Path data = log.data().toAbsolutePath().normalize();
        return properties.folder() == null ? data.resolveSibling(data.getFileName() + "-keys") : properties.folder();
    }

    /**
     * Returns the keys.
     *
     * @throws Rejection where this installation has no place for any
     */
    public PersonKeys keys() {
        return open();
    }

    private synchronized PersonKeys open() {
        if (keys == null) {
            PersonKeys opened = log.embedded() ? embedded() : shared();
            List<Erased> erased = erasures.all();
            erased.forEach(one -> opened.erase(one.person(), one.generation()));
            keys = opened;
        }
        return keys;
    }

    private PersonKeys embedded() {
        Path folder = folder();
        // Made first, since the key that is made for a demonstration lies in its folder.
        Secrets secrets = new SecretsFile(folder);
        return opened(secrets, folder);
    }

    private PersonKeys shared() {
        if (properties.mongodbUri() == null) {
            throw new Rejection(
                    "no-place-for-keys",
                    "",
                    "This installation takes nothing of persons: it has no place for their keys"
                            + " (THRIVELINE_KEYS_MONGODB_URI)");
        }
        return opened(new SecretsCollection(properties.mongodbUri(), log.patience()), null);
    }

    private PersonKeys opened(Secrets secrets, @Nullable Path folder) {
        try {
            Wrapping wrapping = new WrappingKey(properties, folder).find(random);
            if (properties.previous() == null) {
                return new PersonKeys(secrets, wrapping, random);
            }
            PersonKeys before = new PersonKeys(
                    secrets, WrappingKey.of("thriveline.keys.previous", properties.previous()), random, wrapping);
            before.rewrap(wrapping);
            return before;
        } catch (RuntimeException e) {
            secrets.close();
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (keys != null) {
            keys.close();
        }
    }
}
