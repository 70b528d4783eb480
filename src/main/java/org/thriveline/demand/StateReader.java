package org.thriveline.demand;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link StateWriter} wrote; throws some unchecked exception where that was not so. Used by one thread. */
final class StateReader {
    private final List<Object> values = new ArrayList<>();
    private final byte[] bytes;
    private int next;
    private long second;

    StateReader(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return next == bytes.length;
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte one = bytes[next++];
        while (one < 0) {
            number |= (one & 0x7FL) << shift;
            shift += 7;
            one = bytes[next++];
        }
        return number | (long) one << shift;
    }

    int size() {
        return Math.toIntExact(number());
    }

    long signed() {
        long number = number();
        return number >>> 1 ^ -(number & 1);
    }

    boolean flag() {
        return bytes[next++] != 0;
    }

    String text() {
        int length = size();
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        return text;
    }

    <T> T value(Class<T> type, Function<String, T> make) {
        int known = size();
        if (known > 0) {
            return type.cast(values.get(known - 1));
        }
        T made = make.apply(text());
        values.add(made);
        return made;
    }

    <E extends Enum<E>> E value(Class<E> type) {
        return value(type, name -> Enum.valueOf(type, name));
    }

    Instant moment() {
        second += signed();
        return Instant.ofEpochSecond(second, number());
    }

    <T> @Nullable T optional(Supplier<T> read) {
        return flag() ? read.get() : null;
    }

    <T> List<T> many(Supplier<T> read) {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        List<T> many = new ArrayList<>(Math.min(size, bytes.length));
        for (int left = size; left > 0; left--) {
            many.add(read.get());
        }
        return many;
    }
}
