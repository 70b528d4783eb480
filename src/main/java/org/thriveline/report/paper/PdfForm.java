package org.thriveline.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A tagged PDF that says what it is: PDF/UA and PDF/A as far as the library goes. */
public final class PdfForm implements Form {
    private static final String FAMILY = "Plex";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    static {
        // It tells every step of its work; what goes wrong it throws.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public String ending() {
        return ".pdf";
    }

    @Override
    public List<PaperFile> of(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String styles = Styles.paper(paper.force() + ", " + paper.title(), String.join(". ", paper.marks()));
        String page = HtmlForm.text(HtmlForm.page(paper, styles, new Markup(paper, true)))
                .replaceFirst("<!DOCTYPE html>\n", "");
        try (PdfBoxRenderer renderer = builder(page, bytes).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                new PdfDates(paper).settle(document);
                document.save(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(new PaperFile(paper.name() + ending(), "application/pdf", bytes.toByteArray()));
    }

    private static PdfRendererBuilder builder(String page, ByteArrayOutputStream bytes) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ScreenColours.profile());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Thriveline");
        font(builder, "IBMPlexSans-Regular.ttf", REGULAR);
        font(builder, "IBMPlexSans-SemiBold.ttf", SEMI_BOLD);
        // A report has all it needs in it: whatever names another place is refused.
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        builder.toStream(bytes);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> open(file),
                FAMILY,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfForm.class.getResourceAsStream("/report/fonts/" + file), file);
    }
}
