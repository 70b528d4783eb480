package org.thriveline.report.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML as a parser reads it, that fails where it is not well formed; names are as they are written, with their prefixes. */
record Tree(Node node) {
    static Tree of(byte[] xml) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new ByteArrayInputStream(xml)));
            return new Tree(document);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML", e);
        }
    }

    /** Returns what a path of XPath leads to. */
    List<Tree> all(String path) {
        try {
            NodeList nodes = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, node, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(place -> new Tree(nodes.item(place)))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Returns the one thing that a path leads to. */
    Tree one(String path) {
        List<Tree> all = all(path);
        if (all.size() != 1) {
            throw new AssertionError(path + " leads to " + all.size() + " places");
        }
        return all.getFirst();
    }

    /** Returns the texts of what a path leads to: of elements or of attributes. */
    List<String> texts(String path) {
        return all(path).stream().map(Tree::text).toList();
    }

    String text() {
        return node.getTextContent();
    }

    /** Returns an attribute, empty where it is not there. */
    String get(String attribute) {
        return ((Element) node).getAttribute(attribute);
    }

    double number(String attribute) {
        return Double.parseDouble(get(attribute));
    }
}
