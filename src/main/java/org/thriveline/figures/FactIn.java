package org.thriveline.figures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FactOut} wrote. Not thread-safe. */
final class FactIn {
    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;

    private final byte[] bytes;
    private int at;

    FactIn(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Words of one kind, each of which is made once. */
    static final class Words<T> {
        private final Function<String, T> of;
        private final List<T> known = new ArrayList<>();

        Words(Function<String, T> of) {
            this.of = of;
        }
    }

    long number() {
        long rest = 0;
        int shift = 0;
        byte one = bytes[at++];
        while (one < 0) {
            rest |= (long) (one & LOW) << shift;
            shift += SEVEN;
            one = bytes[at++];
        }
        rest |= (long) one << shift;
        return (rest >>> 1) ^ -(rest & 1);
    }

    int count() {
        return Math.toIntExact(number());
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    <T> T word(Words<T> words) {
        return Objects.requireNonNull(optional(words));
    }

    <T> @Nullable T optional(Words<T> words) {
        int place = count();
        if (place < 0) {
            return null;
        }
        if (place == words.known.size()) {
            words.known.add(words.of.apply(text()));
        }
        return words.known.get(place);
    }
}
