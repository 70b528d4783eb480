package org.thriveline.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** What the parts of a PDF are, as a screen reader is told. */
record TagTree(List<Tag> tags) {
    /**
     * @param says what stands for a picture, empty for what is read itself
     * @param scope of a head of a table, empty for anything else
     */
    record Tag(String type, String says, String scope) {}

    static TagTree of(PDDocument document) {
        List<Tag> tags = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return new TagTree(tags);
    }

    private static void collect(PDStructureNode node, List<Tag> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(new Tag(
                        element.getStructureType(),
                        Objects.requireNonNullElse(element.getAlternateDescription(), ""),
                        scope(element)));
                collect(element, tags);
            }
        }
    }

    private static String scope(PDStructureElement element) {
        for (int place = 0; place < element.getAttributes().size(); place++) {
            if (element.getAttributes().getObject(place) instanceof PDTableAttributeObject attribute) {
                return Objects.requireNonNullElse(attribute.getScope(), "");
            }
        }
        return "";
    }

    long count(String type) {
        return tags.stream().filter(tag -> tag.type().equals(type)).count();
    }

    List<Tag> all(String type) {
        return tags.stream().filter(tag -> tag.type().equals(type)).toList();
    }
}
