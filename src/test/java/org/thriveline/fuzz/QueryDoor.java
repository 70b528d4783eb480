package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** What a GET asks for: its parameters, or what stands in its path, spoilt before or behind their encoding. */
final class QueryDoor implements Door {
    private static final String HEX = "0123456789ABCDEF";

    private final String path;
    private final Wire wire;
    private final String signedIn;
    private final Written written;
    private final List<byte[]> samples;

    /** @param samples all that stands behind the path */
    QueryDoor(String path, Wire wire, String signedIn, Written written, List<String> samples) {
        this.path = path;
        this.wire = wire;
        this.signedIn = signedIn;
        this.written = written;
        this.samples = samples.stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    @Override
    public String name() {
        return "GET " + path;
    }

    @Override
    public List<byte[]> samples() {
        return samples;
    }

    @Override
    public boolean takes(byte[] input) throws IOException {
        boolean raw = input.length % 7 == 0;
        String asked = path + (raw ? line(input) : encoded(input));
        Wire.Heard heard = wire.send("GET", asked, new byte[0], signedIn, "Accept: */*");
        boolean taken = Rules.taken(heard);
        written.add(heard, false);
        if (!raw && heard.status() == 422) {
            Rules.namesThePlace(heard);
        }
        return taken;
    }

    /** As it is, but for what would end the request's first line. */
    private static String line(byte[] input) {
        return new String(input, ISO_8859_1).replaceAll("[\\r\\n ]", "+");
    }

    private static String encoded(byte[] input) {
        StringBuilder all = new StringBuilder();
        for (byte b : input) {
            boolean plain = b > ' ' && b < 0x7f && "\"<>\\^`{|}%#".indexOf(b) < 0;
            if (plain) {
                all.append((char) b);
            } else {
                all.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return all.toString();
    }
}
