package org.thriveline.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Secrets in one file of slots, each at its place for good, so that erasing one overwrites the very bytes it was kept in: a store
 * that only ever adds would keep them. It belongs to one process at a time.
 */
public final class SecretsFile implements Secrets {
    /** The name of the file. */
    public static final String NAME = "thriveline.keys";

    private static final byte[] MAGIC = "thriveline keys 1".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Integer> places = new HashMap<>();
    private int slots;

    /**
     * Opens the file, and makes it where there is none.
     *
     * @throws StoreNotOpened where another process has it, or it is damaged
     */
    public SecretsFile(Path folder) {
        this.file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            this.channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            OwnerOnly.restrict(file);
            lock();
            read();
        } catch (IOException e) {
            throw new StoreNotOpened("The keys in " + file.toAbsolutePath() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void lock() throws IOException {
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException("another process has them open");
        }
    }

    private void read() throws IOException {
        if (channel.size() == 0) {
            write(0, ByteBuffer.allocate(SecretSlot.SIZE).put(MAGIC).rewind());
            channel.force(true);
        }
        byte[] head = at(0);
        if (Arrays.mismatch(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length) >= 0) {
            throw new IOException("it is no file of keys");
        }
        // What was not written to its end belongs to a secret that nobody was told is kept: it is written over.
        slots = (int) (channel.size() / SecretSlot.SIZE) - 1;
        for (int slot = 0; slot < slots; slot++) {
            SecretSlot read = SecretSlot.read(at(slot + 1));
            if (read == null && slot == slots - 1) {
                slots--;
            } else if (read == null) {
                throw new IOException("the key in slot " + slot + " is damaged: bring back a copy of the file");
            } else {
                places.put(read.name(), slot);
            }
        }
    }

    @Override
    public synchronized Optional<Found> find(String name) {
        Integer slot = places.get(SecretSlot.hashed(name));
        return slot == null
                ? Optional.empty()
                : Optional.of(new Found(slot(slot).value()));
    }

    @Override
    public synchronized Found keep(String name, byte[] value) {
        if (value.length == 0 || value.length > LONGEST) {
            throw new IllegalArgumentException("a secret of " + value.length + " bytes");
        }
        Optional<Found> found = find(name);
        if (found.isPresent()) {
            return found.get();
        }
        put(new SecretSlot(SecretSlot.hashed(name), value));
        return new Found(value);
    }

    @Override
    public synchronized void erase(String name) {
        put(new SecretSlot(SecretSlot.hashed(name), null));
        force();
    }

    @Override
    public synchronized int replaceAll(UnaryOperator<byte[]> change) {
        int replaced = 0;
        for (int slot : places.values()) {
            SecretSlot kept = slot(slot);
            if (kept.value() != null) {
                put(new SecretSlot(kept.name(), change.apply(kept.value())));
                replaced++;
            }
        }
        force();
        return replaced;
    }

    private void force() {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void put(SecretSlot slot) {
        Integer place = places.get(slot.name());
        write(1 + (place == null ? slots : place), slot.bytes());
        if (place == null) {
            places.put(slot.name(), slots++);
        }
    }

    private SecretSlot slot(int slot) {
        try {
            SecretSlot read = SecretSlot.read(at(slot + 1));
            if (read == null) {
                throw new IOException("the key in slot " + slot + " is damaged");
            }
            return read;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private byte[] at(int place) throws IOException {
        byte[] slot = new byte[SecretSlot.SIZE];
        ByteBuffer bytes = ByteBuffer.wrap(slot);
        long from = (long) place * SecretSlot.SIZE;
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // Until it is whole, or the file ends.
        }
        return slot;
    }

    private void write(int place, ByteBuffer bytes) {
        try {
            long from = (long) place * SecretSlot.SIZE;
            while (bytes.hasRemaining()) {
                channel.write(bytes, from + bytes.position());
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private UncheckedIOException failed(@Nullable IOException cause) {
        return new UncheckedIOException("the keys in " + file.toAbsolutePath() + " cannot be used", cause);
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
