package org.thriveline.log.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One benchmark's part of a file that others write their parts into too. */
public record Section(Path file, String name) {
    /** Writes the section anew where it is, or at the end. */
    public void write(String text) throws IOException {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->\n";
        String before = Files.exists(file) ? Files.readString(file) : "# Benchmarks\n\n";
        int from = before.indexOf(begin);
        int to = before.indexOf(end);
        String head = from < 0 ? before : before.substring(0, from);
        String tail = from < 0 || to < from ? "" : before.substring(to + end.length());
        Files.writeString(file, head + begin + text + end + tail);
    }
}
