package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * One way to spoil an input. All of it is in its three parts, so that it is the same again, and smaller parts are a smaller change.
 *
 * @param place where, from 0 to {@link #WHOLE} of what there is
 * @param what of that kind
 */
record Change(Kind kind, int place, int what) {
    static final int WHOLE = 9_999;
    static final int WHATS = 255;

    enum Kind {
        FLIP,
        CUT,
        DROP,
        DOUBLE,
        REPEAT,
        INSERT,
        REPLACE_WORD,
        CHARSET,
        TREE_DROP,
        TREE_DOUBLE,
        TREE_RENAME,
        TREE_VALUE,
        TREE_TEXT,
        TREE_NEST,
        TREE_RANDOM
    }

    /** Returns the input spoilt. */
    byte[] of(byte[] input) {
        int at = (int) ((long) place * input.length / WHOLE);
        int to = Math.min(input.length, at + 1 + what % 64);
        return switch (kind) {
            case FLIP -> flipped(input, at);
            case CUT -> Arrays.copyOf(input, at);
            case DROP -> joined(input, at, new byte[0], to);
            case DOUBLE -> joined(input, at, times(Arrays.copyOfRange(input, at, to), 2), to);
            case REPEAT -> joined(input, at, times(Arrays.copyOfRange(input, at, to), 1_000), to);
            case INSERT -> joined(input, at, odd(), at);
            case REPLACE_WORD -> word(input, at);
            case CHARSET -> charset(input);
            default -> new TreeChange(this).of(input);
        };
    }

    /** Returns a text that has broken something somewhere. */
    String text() {
        return Odd.TEXTS.get(what % Odd.TEXTS.size());
    }

    private byte[] odd() {
        return what % 5 == 0 ? new byte[] {(byte) what, (byte) 0xC3, (byte) 0xFF} : text().getBytes(UTF_8);
    }

    private byte[] flipped(byte[] input, int at) {
        byte[] changed = input.clone();
        if (at < changed.length) {
            changed[at] ^= (byte) (1 + what % 255);
        }
        return changed;
    }

    /** Replaces the letters and digits round a place. */
    private byte[] word(byte[] input, int at) {
        int from = Math.min(at, input.length);
        while (from > 0 && plain(input[from - 1])) {
            from--;
        }
        int to = from;
        while (to < input.length && plain(input[to])) {
            to++;
        }
        return joined(input, from, text().getBytes(UTF_8), to);
    }

    private static boolean plain(byte letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.';
    }

    private byte[] charset(byte[] input) {
        String text = new String(input, UTF_8);
        return switch (what % 4) {
            case 0 -> text.getBytes(UTF_16);
            case 1 -> ("\uFEFF" + text).getBytes(UTF_8);
            case 2 -> text.replace("e", "\u00E9").getBytes(ISO_8859_1);
            default -> text.replace("\n", "\r").getBytes(UTF_8);
        };
    }

    private static byte[] times(byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private static byte[] joined(byte[] input, int from, byte[] between, int to) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(input, 0, from);
        all.writeBytes(between);
        all.write(input, to, input.length - to);
        return all.toByteArray();
    }
}
