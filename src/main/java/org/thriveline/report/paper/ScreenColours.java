package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the red, green and blue of a screen are (sRGB, IEC 61966-2-1), as a profile that the International Color Consortium's
 * version 2 describes: a PDF that is to be kept for long must hold one. Java has its own, which another Java may write otherwise.
 */
final class ScreenColours {
    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int STEPS = 1024;
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    private static final String NAME = "sRGB";

    /** @param names of those that it stands for */
    @SuppressWarnings("ArrayRecordComponent")
    private record Tag(List<String> names, byte[] content) {}

    private ScreenColours() {}

    static byte[] profile() {
        List<Tag> tags = List.of(
                new Tag(List.of("desc"), description()),
                new Tag(List.of("cprt"), text("No rights reserved")),
                new Tag(List.of("wtpt"), colour(WHITE)),
                new Tag(List.of("rXYZ"), colour(0.43607, 0.22249, 0.01392)),
                new Tag(List.of("gXYZ"), colour(0.38515, 0.71687, 0.09708)),
                new Tag(List.of("bXYZ"), colour(0.14307, 0.06061, 0.71410)),
                new Tag(List.of("rTRC", "gTRC", "bTRC"), curve()));
        int entries = tags.stream().mapToInt(tag -> tag.names().size()).sum();
        int first = HEADER + Integer.BYTES + entries * ENTRY;
        int size = first + tags.stream().mapToInt(tag -> tag.content().length).sum();
        ByteBuffer all = ByteBuffer.allocate(size);
        header(all, size);
        all.position(HEADER).putInt(entries);
        int place = first;
        List<byte[]> contents = new ArrayList<>();
        for (Tag tag : tags) {
            for (String name : tag.names()) {
                all.put(ascii(name)).putInt(place).putInt(tag.content().length);
            }
            contents.add(tag.content());
            place += tag.content().length;
        }
        contents.forEach(all::put);
        return all.array();
    }

    /** A display's, with the day that the standard was published. */
    private static void header(ByteBuffer all, int size) {
        all.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {1999, 10, 18, 0, 0, 0}) {
            all.putShort((short) part);
        }
        all.put(ascii("acsp")).position(68);
        numbers(all, WHITE);
    }

    private static byte[] description() {
        byte[] words = ascii(NAME + "\0");
        return padded(ByteBuffer.allocate(90 + words.length)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(words.length)
                .put(words)
                .array());
    }

    private static byte[] text(String text) {
        return padded(ascii("text\0\0\0\0" + text + "\0"));
    }

    private static byte[] colour(double... numbers) {
        ByteBuffer colour = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        numbers(colour, numbers);
        return colour.array();
    }

    /** Of the light for each step of a signal. */
    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + STEPS * Short.BYTES)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(STEPS);
        for (int step = 0; step < STEPS; step++) {
            double signal = step / (STEPS - 1.0);
            double light = signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(light * 0xFFFF));
        }
        return curve.array();
    }

    /** In 65,536ths. */
    private static void numbers(ByteBuffer to, double... numbers) {
        for (double number : numbers) {
            to.putInt((int) Math.round(number * 0x10000));
        }
    }

    private static byte[] padded(byte[] content) {
        return ByteBuffer.allocate((content.length + 3) / 4 * 4).put(content).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
