package org.thriveline.demand;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a state in few bytes that are quick to read: a {@link StateReader} reads them in the same order. A value that comes again
 * and again is written once, and a moment as how long after the one before it. Used by one thread.
 */
final class StateWriter {
    private final Map<Object, Integer> values = new HashMap<>();
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private long second;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void put(int one) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) one;
    }

    /** Writes a number that is seldom large, and not negative. */
    void number(long number) {
        long left = number;
        while ((left & ~0x7FL) != 0) {
            put((int) (left | 0x80));
            left >>>= 7;
        }
        put((int) left);
    }

    /** Writes a number that may be negative. */
    void signed(long number) {
        number(number << 1 ^ number >> 63);
    }

    void flag(boolean flag) {
        put(flag ? 1 : 0);
    }

    /** Writes a text that comes once. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        while (length + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Writes a value that may come again: the text it is made of when it is new, its number from then on. */
    <T> void value(T value, Function<T, String> text) {
        Integer known = values.putIfAbsent(value, values.size() + 1);
        number(known == null ? 0 : known);
        if (known == null) {
            text(text.apply(value));
        }
    }

    void value(Enum<?> value) {
        value(value, Enum::name);
    }

    void moment(Instant at) {
        signed(at.getEpochSecond() - second);
        second = at.getEpochSecond();
        number(at.getNano());
    }

    <T> void optional(@Nullable T value, Consumer<T> write) {
        flag(value != null);
        if (value != null) {
            write.accept(value);
        }
    }

    <T> void many(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }
}
