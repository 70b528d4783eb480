package org.thriveline.report.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip, read from its beginning to its end as a stream does. */
record Unzipped(List<ZipEntry> entries, Map<String, byte[]> contents) {
    static Unzipped of(byte[] zip) {
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contents.put(entry.getName(), in.readAllBytes());
                if (entries.put(entry.getName(), entry) != null) {
                    throw new AssertionError("twice: " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unzipped(List.copyOf(entries.values()), contents);
    }

    /** Returns a zip as a clock makes it. */
    static byte[] zip(Map<String, byte[]> contents, long millis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : contents.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(millis);
                out.putNextEntry(entry);
                out.write(each.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    List<String> names() {
        return List.copyOf(contents.keySet());
    }

    byte[] content(String name) {
        return Objects.requireNonNull(contents.get(name), name);
    }

    Tree tree(String name) {
        return Tree.of(content(name));
    }
}
