package org.thriveline.figures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes numbers and words as few bytes, for {@link FactIn}. Not thread-safe. */
final class FactOut {
    private static final int FIRST = 1 << 16;
    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[FIRST];
    private int length;

    /** Words of one kind, each of which is written out once. */
    static final class Words {
        private final Map<String, Integer> places = new HashMap<>();
    }

    /** Writes a number, small ones in fewer bytes. */
    void number(long number) {
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        while ((rest & ~LOW) != 0) {
            put((byte) ((rest & LOW) | MORE));
            rest >>>= SEVEN;
        }
        put((byte) rest);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** Writes a word that comes often. */
    void word(Words words, @Nullable Object word) {
        if (word == null) {
            number(-1);
            return;
        }
        String text = word instanceof Enum<?> constant ? constant.name() : word.toString();
        Integer place = words.places.putIfAbsent(text, words.places.size());
        if (place == null) {
            number(words.places.size() - 1);
            text(text);
        } else {
            number(place);
        }
    }

    private void put(byte one) {
        room(1);
        bytes[length++] = one;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
