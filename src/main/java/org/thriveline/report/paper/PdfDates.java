package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a PDF the dates and the number of its figures instead of the clock's, so that the same paper is the same file. */
record PdfDates(Paper paper) {
    void settle(PDDocument document) throws IOException {
        Instant dated = paper.dated().truncatedTo(ChronoUnit.SECONDS);
        Calendar calendar = GregorianCalendar.from(ZonedDateTime.ofInstant(dated, ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(paper.title() + ", " + paper.force());
        information.setAuthor(paper.force());
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        // What a page says to browsers.
        information.setCustomMetadataValue("viewport", null);
        information.setCustomMetadataValue("description", null);
        information.setCustomMetadataValue(HtmlForm.IDENTITY, paper.identity());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String text = new String(metadata.toByteArray(), UTF_8)
                    .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + dated)
                    .replaceAll("(xmp:(?:Create|Modify|Metadata)Date=\")[^\"]*", "$1" + dated);
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(document, new java.io.ByteArrayInputStream(text.getBytes(UTF_8))));
        }
        CRC32 number = new CRC32();
        number.update((paper.identity() + paper.marks() + paper.about()).getBytes(UTF_8));
        document.setDocumentId(number.getValue());
    }
}
