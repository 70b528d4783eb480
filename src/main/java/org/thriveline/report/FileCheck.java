package org.thriveline.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.StoredJson;
import org.thriveline.report.paper.PaperFile;
import tools.jackson.core.JacksonException;

/** Checks a published file: makes the same file again from the log, and compares. Safe for use by many threads. */
public final class FileCheck {
    /** Of a file, and of all that is packed in one. */
    private static final int MOST_BYTES = 64 << 20;

    private final Snapshots snapshots;
    private final ReportHistory history;

    public FileCheck(Snapshots snapshots, ReportHistory history) {
        this.snapshots = snapshots;
        this.history = history;
    }

    /**
     * Returns whether a file holds. One in CSV has no room for what it is: it is found out from the report's other files beside it.
     *
     * @throws Rejection where it is no file of a report, or of one that is not in this log
     * @throws IOException where it cannot be read
     */
    public FileVerdict check(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_BYTES) {
            throw new Rejection("bad-file", "", name + " is over 64 MB: it is no file of a report");
        }
        byte[] bytes = Files.readAllBytes(file);
        Identity identity = identity(file, name, bytes)
                .orElseThrow(() -> new Rejection("bad-file", "", name + " does not say which report it is of"));
        Snapshot replayed = snapshots.counted(identity.position(), identity.template(), identity.period());
        if (identity.report().equals(Identity.NOT_KEPT)) {
            return verdict(identity, null, ReportFiles.of(replayed, identity.open()), name, bytes);
        }
        Written written = history.one(identity.report()).after(identity.events());
        Verdict figures = Verdict.of(written, replayed);
        return verdict(identity, figures, ReportFiles.of(written.with(replayed), identity.open()), name, bytes);
    }

    private static FileVerdict verdict(
            Identity identity,
            @org.jspecify.annotations.Nullable Verdict figures,
            List<PaperFile> files,
            String name,
            byte[] bytes) {
        Optional<PaperFile> same = files.stream()
                .filter(made -> name.equals(made.name()))
                .findFirst()
                .or(() -> files.stream()
                        .filter(made -> ending(made.name()).equals(ending(name))
                                && !ending(name).equals(".csv"))
                        .findFirst());
        if (same.isEmpty()) {
            return new FileVerdict(false, identity, figures, "the report has no file " + name);
        }
        if (Arrays.equals(same.get().bytes(), bytes)) {
            boolean holds = figures == null || figures.holds();
            return new FileVerdict(holds, identity, figures, holds ? null : "the report's figures are not the log's");
        }
        return new FileVerdict(false, identity, figures, says(name, same.get().bytes(), bytes));
    }

    private static String says(String name, byte[] right, byte[] given) {
        int place = Arrays.mismatch(right, given);
        String where = name + " is not what the log says: it differs at byte " + (place + 1);
        if (!List.of(".html", ".json", ".csv").contains(ending(name))) {
            return where;
        }
        long line = new String(given, 0, Math.min(place, given.length), ISO_8859_1)
                .lines()
                .count();
        return where + ", line " + Math.max(1, line) + ": '" + around(given, place) + "' instead of '"
                + around(right, place) + "'";
    }

    private static String around(byte[] bytes, int place) {
        int from = Math.max(0, place - 20);
        int to = Math.min(bytes.length, place + 20);
        return new String(bytes, from, Math.max(0, to - from), UTF_8).replaceAll("\\s+", " ");
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static Optional<Identity> identity(Path file, String name, byte[] bytes) throws IOException {
        return switch (ending(name)) {
            case ".pdf" -> pdf(name, bytes);
            case ".xlsx", ".ods" -> zip(name, bytes);
            case ".json" -> json(bytes);
            case ".csv" -> beside(file, name);
            default -> Identity.in(new String(bytes, UTF_8));
        };
    }

    private static Optional<Identity> pdf(String name, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String line = document.getDocumentInformation().getCustomMetadataValue("thriveline-report");
            return line == null ? Optional.empty() : Identity.in(line);
        } catch (IOException e) {
            throw new Rejection("bad-file", "", name + " is no PDF: " + e.getMessage());
        }
    }

    private static Optional<Identity> zip(String name, byte[] bytes) throws IOException {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new Rejection("bad-file", "", name + " unpacks to over 64 MB: it is no file of a report");
                }
                Optional<Identity> found = Identity.in(new String(part, UTF_8));
                if (found.isPresent()) {
                    return found;
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Rejection("bad-file", "", name + " is no sound workbook: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The figures themselves say which they are. */
    private static Optional<Identity> json(byte[] bytes) {
        try {
            Snapshot snapshot = StoredJson.mapper().readValue(bytes, Snapshot.class);
            return Optional.of(new Identity(
                    snapshot.template(), snapshot.period(), snapshot.position(), false, Identity.NOT_KEPT, 0, ""));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Optional<Identity> beside(Path file, String name) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> others = Files.list(folder)) {
            List<Path> pages = others.filter(
                            other -> String.valueOf(other.getFileName()).endsWith(".html"))
                    .sorted()
                    .toList();
            for (Path page : pages.reversed()) {
                String stem = String.valueOf(page.getFileName()).replaceFirst("\\.html$", "");
                if (name.startsWith(stem + "-")) {
                    return Identity.in(Files.readString(page));
                }
            }
        }
        return Optional.empty();
    }
}
