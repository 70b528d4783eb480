package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a zip again without the clock of the machine that made it, so that the same content is the same file. */
final class Repacked {
    /** A moment that a zip can say without a time zone: its first one stands for none. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** It must come first, and as it is: by it a program knows an OpenDocument file. */
    private static final String MIME_TYPE = "mimetype";

    private Repacked() {}

    /** Returns the same content, with dates inside it replaced by one. */
    static byte[] of(byte[] zip, Instant dated) {
        return pack(read(zip), dated);
    }

    /** Returns the same content with one file more, or another in its place. */
    static byte[] with(byte[] zip, Instant dated, String name, byte[] content) {
        Map<String, byte[]> entries = read(zip);
        entries.put(name, content);
        String manifest = "META-INF/manifest.xml";
        if (entries.containsKey(manifest)) {
            String text = new String(entries.getOrDefault(manifest, new byte[0]), UTF_8);
            String line = "<manifest:file-entry manifest:full-path=\"" + name + "\" manifest:media-type=\"text/xml\"/>";
            if (!text.contains("\"" + name + "\"")) {
                entries.put(
                        manifest,
                        text.replace("</manifest:manifest>", line + "</manifest:manifest>")
                                .getBytes(UTF_8));
            }
        }
        return pack(entries, dated);
    }

    /** Returns a file of a zip. */
    static byte[] content(byte[] zip, String name) {
        return Objects.requireNonNull(read(zip).get(name), name);
    }

    /** By its directory at the end: some writers leave the sizes out where a stream would read them. */
    private static Map<String, byte[]> read(byte[] zip) {
        try {
            Path file = Files.createTempFile("thriveline", ".zip");
            try {
                Files.write(file, zip);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile in = new ZipFile(file.toFile(), UTF_8)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                try (InputStream content = in.getInputStream(entry)) {
                    entries.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static byte[] pack(Map<String, byte[]> entries, Instant dated) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] type = entries.remove(MIME_TYPE);
            if (type != null) {
                store(out, MIME_TYPE, type);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry packed = new ZipEntry(entry.getKey());
                packed.setTimeLocal(ALWAYS);
                out.putNextEntry(packed);
                out.write(entry.getKey().startsWith("docProps/") ? dated(entry.getValue(), dated) : entry.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static byte[] dated(byte[] properties, Instant dated) {
        return new String(properties, UTF_8)
                .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$1" + dated.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(UTF_8);
    }
}
