package org.thriveline.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Changes one digit of a report's file, as somebody would who wants another figure. */
final class OneDigit {
    private static final Pattern CELL =
            Pattern.compile("(<v>|office:value=\"|class=\"figure\">|\"value\":|\\n999 calls,1.1,)(\\d)");

    private OneDigit() {}

    static byte[] changedIn(String name, byte[] file) throws IOException {
        if (name.endsWith(".pdf")) {
            return inPdf(file);
        }
        return name.endsWith("s") || name.endsWith("x") ? inZip(file) : inText(file);
    }

    private static byte[] inText(byte[] text) {
        Matcher figure = CELL.matcher(new String(text, ISO_8859_1));
        if (!figure.find()) {
            throw new AssertionError("no figure in it");
        }
        byte[] changed = text.clone();
        int place = figure.start(2);
        changed[place] = (byte) (text[place] == '9' ? '8' : text[place] + 1);
        return changed;
    }

    private static byte[] inZip(byte[] zip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean done = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream again = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean here =
                        !done && CELL.matcher(new String(content, ISO_8859_1)).find();
                again.putNextEntry(new ZipEntry(entry.getName()));
                again.write(here ? inText(content) : content);
                again.closeEntry();
                done |= here;
            }
        }
        return out.toByteArray();
    }

    /** Its text is packed: that there is another author's name in it changes as little. */
    private static byte[] inPdf(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setAuthor("1");
            document.save(out);
        }
        return out.toByteArray();
    }
}
