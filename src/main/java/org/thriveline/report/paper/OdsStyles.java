package org.thriveline.report.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.miachm.sods.Color;
import com.github.miachm.sods.Style;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How figures are written in OpenDocument. The library knows colours and no formats of numbers, so that a colour that nobody sees
 * stands for a format, until the file is finished.
 */
final class OdsStyles {
    private static final Pattern COLOURED = Pattern.compile(
            "(style:name=\"cel\\d+\")(>(?:<style:table-cell-properties[^>]*></style:table-cell-properties>)?<style:text-properties)"
                + " fo:color=\"#00([0-9a-fA-F]{2})([0-9a-fA-F]{2})\"");

    /** The library writes these in the other order, which the standard does not allow. */
    private static final Pattern DISORDERED = Pattern.compile(
            "(<style:text-properties[^>]*></style:text-properties>)(<style:paragraph-properties[^>]*></style:paragraph-properties>)");

    private OdsStyles() {}

    static Style figure(Cell.Figure figure) {
        Style style = mark();
        style.setFontColor(new Color(0, figure.signed() ? 1 : 0, Leaf.decimals(figure)));
        return style;
    }

    static Style mark() {
        Style style = new Style();
        style.setTextAligment(Style.TEXT_ALIGMENT.Right);
        style.setVerticalTextAligment(Style.VERTICAL_TEXT_ALIGMENT.Top);
        return style;
    }

    /** Returns the content of a file with formats in place of colours. */
    static byte[] settled(byte[] content) {
        TreeMap<String, String> formats = new TreeMap<>();
        String formatted = COLOURED.matcher(Letters.kept(new String(content, UTF_8)))
                .replaceAll(found -> {
                    boolean signed = found.group(3).equals("01");
                    int decimals = Integer.parseInt(found.group(4), 16);
                    String name = (signed ? "change" : "figure") + decimals;
                    formats.put(name, format(name, signed, decimals));
                    return Matcher.quoteReplacement(
                            found.group(1) + " style:data-style-name=\"" + name + "\"" + found.group(2));
                });
        // LibreOffice reads lines of a cell from paragraphs alone.
        return DISORDERED
                .matcher(formatted)
                .replaceAll("$2$1")
                .replace("<text:line-break/>", "</text:p><text:p>")
                .replace("<office:automatic-styles>", "<office:automatic-styles>" + String.join("", formats.values()))
                .getBytes(UTF_8);
    }

    private static String format(String name, boolean signed, int decimals) {
        return signed
                ? style(name + "up", "+", decimals, "")
                        + style(name + "down", "-", decimals, "")
                        + style(name, "", decimals, map(">", name + "up") + map("<", name + "down"))
                : style(name, "", decimals, "");
    }

    private static String style(String name, String sign, int decimals, String maps) {
        return "<number:number-style style:name=\"" + name + "\">"
                + (sign.isEmpty() ? "" : "<number:text>" + sign + "</number:text>")
                + "<number:number number:decimal-places=\"" + decimals
                + "\" number:min-integer-digits=\"1\" number:grouping=\"true\"/>" + maps + "</number:number-style>";
    }

    private static String map(String than, String name) {
        return "<style:map style:condition=\"value()"
                + than.replace("<", "&lt;").replace(">", "&gt;") + "0\" style:apply-style-name=\"" + name + "\"/>";
    }
}
