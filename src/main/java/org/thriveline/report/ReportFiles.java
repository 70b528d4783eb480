package org.thriveline.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.thriveline.report.paper.CsvForm;
import org.thriveline.report.paper.Form;
import org.thriveline.report.paper.HtmlForm;
import org.thriveline.report.paper.OdsForm;
import org.thriveline.report.paper.Paper;
import org.thriveline.report.paper.PaperFile;
import org.thriveline.report.paper.PdfForm;
import org.thriveline.report.paper.XlsxForm;

/** A report in every form. The same figures and texts make the same bytes. Safe for use by many threads. */
public final class ReportFiles {
    private static final List<Form> FORMS =
            List.of(new HtmlForm(), new PdfForm(), new XlsxForm(), new OdsForm(), new CsvForm());

    /** Not the common pool, whose threads do not find what is packed in our jar. */
    private static final Executor BESIDE =
            work -> Thread.ofPlatform().name("report-form").daemon().start(work);

    private ReportFiles() {}

    /** Returns the files of figures that nobody wrote about. */
    public static List<PaperFile> of(Snapshot snapshot, boolean open) {
        return of(PaperMaker.of(open ? Copy.open(snapshot) : Copy.full(snapshot)), snapshot, open);
    }

    /** Returns the files of a report. */
    public static List<PaperFile> of(Written written, boolean open) {
        return of(PaperMaker.of(written, open), written.snapshot(), open);
    }

    /**
     * Returns one file of a report, empty where it has none of that name.
     *
     * @param named of a public copy, the full one's name will do
     */
    public static Optional<PaperFile> one(Written written, boolean open, String named) {
        Paper paper = PaperMaker.of(written, open);
        String full = PaperMaker.name(written.snapshot(), false);
        String name = named.startsWith(paper.name()) ? named : named.replace(full, paper.name());
        if (!open && name.equals(json(written.snapshot()).name())) {
            return Optional.of(json(written.snapshot()));
        }
        return FORMS.stream()
                .filter(form -> name.endsWith(form.ending()))
                .flatMap(form -> form.of(paper).stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    /** Returns the names of a report's files, without making them. */
    public static List<String> names(Written written, boolean open) {
        Paper paper = PaperMaker.of(written, open);
        List<String> names = new ArrayList<>();
        FORMS.forEach(form -> names.addAll(form.names(paper)));
        if (!open) {
            names.add(json(written.snapshot()).name());
        }
        return names;
    }

    private static List<PaperFile> of(Paper paper, Snapshot snapshot, boolean open) {
        // The PDF takes most of the time: it is made beside the others.
        List<CompletableFuture<List<PaperFile>>> making = FORMS.stream()
                .map(form -> CompletableFuture.supplyAsync(() -> form.of(paper), BESIDE))
                .toList();
        List<PaperFile> files = new ArrayList<>();
        making.forEach(form -> files.addAll(made(form)));
        if (!open) {
            files.add(json(snapshot));
        }
        return files;
    }

    private static List<PaperFile> made(CompletableFuture<List<PaperFile>> form) {
        try {
            return form.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The figures themselves, in the text whose SHA-256 the report bears. A public copy has none: it would tell all. */
    private static PaperFile json(Snapshot snapshot) {
        return new PaperFile(
                PaperMaker.name(snapshot, false) + ".json",
                "application/json",
                Canonical.json(snapshot).getBytes(UTF_8));
    }
}
