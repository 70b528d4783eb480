package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What an OpenDocument file says of itself, which the library leaves out. */
record OdsMeta(Paper paper) {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";

    byte[] xml() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("office", "document-meta", OFFICE);
            xml.writeNamespace("office", OFFICE);
            xml.writeNamespace("meta", META);
            xml.writeNamespace("dc", DUBLIN);
            xml.writeAttribute("office", OFFICE, "version", "1.2");
            xml.writeStartElement("office", "meta", OFFICE);
            element(xml, "meta", META, "generator", "Thriveline");
            element(xml, "dc", DUBLIN, "title", paper.title() + ", " + paper.force());
            element(xml, "dc", DUBLIN, "subject", paper.subtitle());
            element(xml, "dc", DUBLIN, "language", "en-GB");
            element(
                    xml,
                    "dc",
                    DUBLIN,
                    "date",
                    paper.dated().truncatedTo(ChronoUnit.SECONDS).toString());
            element(xml, "meta", META, "keyword", paper.identity());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String prefix, String namespace, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(Letters.kept(text));
        xml.writeEndElement();
    }
}
