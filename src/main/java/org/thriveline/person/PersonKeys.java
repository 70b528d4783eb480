package org.thriveline.person;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.thriveline.log.Secrets;
import org.thriveline.policy.PersonKey;

/**
 * A key of each person's own, made when something is first sealed of them and destroyed when they are erased; what is sealed of
 * them later gets the next one. No key is kept in memory. Safe for use by many threads, and by many nodes on one store of keys.
 */
public final class PersonKeys implements AutoCloseable {
    private static final String CANARY = "canary";

    private final Secrets secrets;
    private final SecureRandom random;
    private final Seal seal;
    private Wrapping wrapping;

    /** @throws WrongWrappingKey where the keys that are there were wrapped with another */
    public PersonKeys(Secrets secrets, Wrapping wrapping, SecureRandom random) {
        this(secrets, wrapping, random, wrapping);
    }

    /** @param next the key-wrapping key that some keys may be wrapped with already, where wrapping all anew was interrupted */
    PersonKeys(Secrets secrets, Wrapping wrapping, SecureRandom random, Wrapping next) {
        this.secrets = secrets;
        this.wrapping = wrapping;
        this.random = random;
        this.seal = new Seal(random);
        byte[] canary = secrets.keep(CANARY, wrapping.wrap(fresh())).value();
        if (canary != null) {
            either(next, canary);
        }
    }

    /** Seals a text of a person. */
    public Sealed seal(PersonKey person, String about, String text) {
        for (int generation = 0; ; generation++) {
            String name = name(person, generation);
            Secrets.Found found = secrets.find(name).orElse(null);
            if (found == null) {
                found = secrets.keep(name, wrapping.wrap(fresh()));
            }
            if (found.value() != null) {
                return new Sealed(generation, seal.seal(wrapping.unwrap(found.value()), bound(person, about), text));
            }
        }
    }

    /** Returns what is sealed of a person; empty where they were erased since. */
    public Optional<String> open(PersonKey person, String about, Sealed sealed) {
        byte[] key = secrets.find(name(person, sealed.generation()))
                .map(Secrets.Found::value)
                .orElse(null);
        return key == null
                ? Optional.empty()
                : Optional.of(seal.unseal(wrapping.unwrap(key), bound(person, about), sealed.value()));
    }

    /** Returns which of a person's keys is in use; empty where none is. */
    public Optional<Integer> generation(PersonKey person) {
        for (int generation = 0; ; generation++) {
            Optional<Secrets.Found> found = secrets.find(name(person, generation));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (!found.get().erased()) {
                return Optional.of(generation);
            }
        }
    }

    /** Destroys a key of a person, and all before it; returns once it cannot be found on disk any more. */
    public void erase(PersonKey person, int last) {
        for (int generation = 0; generation <= last; generation++) {
            String name = name(person, generation);
            if (!secrets.find(name).map(Secrets.Found::erased).orElse(false)) {
                secrets.erase(name);
            }
        }
    }

    /** Wraps every key with another key-wrapping key; returns how many. Begun anew where it was interrupted, it goes on. */
    public synchronized int rewrap(Wrapping next) {
        int keys = secrets.replaceAll(wrapped -> next.wrap(either(next, wrapped)));
        wrapping = next;
        return keys;
    }

    private SecretKey either(Wrapping next, byte[] wrapped) {
        try {
            return wrapping.unwrap(wrapped);
        } catch (WrongWrappingKey done) {
            return next.unwrap(wrapped);
        }
    }

    private SecretKey fresh() {
        byte[] key = new byte[Wrapping.BYTES];
        random.nextBytes(key);
        return new SecretKeySpec(key, Wrapping.AES);
    }

    private static String name(PersonKey person, int generation) {
        return person.value() + "#" + generation;
    }

    private static String bound(PersonKey person, String about) {
        return person.value() + "\n" + about;
    }

    @Override
    public void close() {
        secrets.close();
    }
}
