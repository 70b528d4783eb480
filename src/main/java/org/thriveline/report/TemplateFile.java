package org.thriveline.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thriveline.history.Question.Span;
import org.thriveline.policy.FileFault;
import org.thriveline.policy.YamlNode;

/** Reads a template as people write it. */
final class TemplateFile {
    private TemplateFile() {}

    /**
     * Returns the template of a file.
     *
     * @param file its name, for messages
     * @throws FileFault where it cannot be one, with the line
     */
    static Template read(String file, String text) {
        return YamlNode.parse(file, text).as(TemplateFile::template);
    }

    private static Template template(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("id", "title", "span", "sections", "public", "sums"));
        YamlNode copies = node.required(fields, "public");
        Map<String, YamlNode> rules = copies.fields(Set.of("suppress-below", "round-to"));
        YamlNode sums = fields.get("sums");
        return new Template(
                node.required(fields, "id").text(),
                node.required(fields, "title").text(),
                node.required(fields, "span").value(TemplateFile::span),
                node.required(fields, "sections").list(TemplateFile::section),
                copies.required(rules, "suppress-below").value(word -> number(word, 0)),
                copies.required(rules, "round-to").value(word -> number(word, 1)),
                sums == null ? List.of() : sums.list(TemplateFile::sum));
    }

    private static Span span(String word) {
        return one(EnumSet.complementOf(EnumSet.of(Span.MONTH)), word);
    }

    private static <E extends Enum<E>> E one(Set<E> all, String word) {
        return all.stream()
                .filter(one -> written(one).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of "
                        + all.stream().map(TemplateFile::written).collect(Collectors.joining(", "))));
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int number(String word, int least) {
        if (!word.matches("[0-9]{1,9}") || Integer.parseInt(word) < least) {
            throw new IllegalArgumentException("must be a whole number, at least " + least);
        }
        return Integer.parseInt(word);
    }

    private static Template.Section section(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("id", "title", "tables"));
        return new Template.Section(
                node.required(fields, "id").text(),
                node.required(fields, "title").text(),
                node.required(fields, "tables").list(TemplateFile::part));
    }

    private static Template.Part part(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("id", "title", "published", "measures"));
        YamlNode published = fields.get("published");
        return new Template.Part(
                node.required(fields, "id").text(),
                node.required(fields, "title").text(),
                published == null ? Template.Published.NAMED : published.value(TemplateFile::published),
                node.required(fields, "measures").list(TemplateFile::line));
    }

    private static Template.Published published(String word) {
        return one(EnumSet.allOf(Template.Published.class), word);
    }

    private static Template.Line line(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("id", "ref", "title", "chart"));
        YamlNode ref = fields.get("ref");
        YamlNode title = fields.get("title");
        YamlNode chart = fields.get("chart");
        return new Template.Line(
                node.required(fields, "id").text(),
                ref == null ? null : ref.text(),
                title == null ? null : title.text(),
                chart != null && chart.value(TemplateFile::yes));
    }

    private static boolean yes(String word) {
        if (!word.equals("yes") && !word.equals("no")) {
            throw new IllegalArgumentException("must be yes or no");
        }
        return word.equals("yes");
    }

    private static Template.Sum sum(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("total", "parts"));
        return new Template.Sum(
                node.required(fields, "total").text(),
                node.required(fields, "parts").texts());
    }
}
