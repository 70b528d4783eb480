package org.thriveline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that somebody typed where a figure should be referred to. Numbers that name something are left: years, dates,
 * times, grades, sections, the lines 999 and 101, and those that are part of a measure's own name. A person decides.
 */
record TypedNumbers(Copy copy, String section) {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,/:-])[+\u2212-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|(?<![\\w.,/:-])[+\u2212-]?\\d+(?:\\.\\d+)?");
    private static final Pattern NAMES_BEFORE = Pattern.compile(
            "(?i)(?:grades?|sections?|quarters?|tables?|pages?|notes?|items?|paragraphs?|policy|version|article|appendix|grades?"
                + " \\d+(?:,| and| or| to))\\s+$");
    private static final Pattern NAMES_AFTER = Pattern.compile(
            "(?i)^(?:st|nd|rd|th)\\b|^[:/-]\\d|^(?:\\s+(?:january|february|march|april|may|june|july|august|september|october"
                + "|november|december|s|seconds?|min|minutes?|hours?|days?|weeks?|months?|years?)\\b)|^\\s*(?:am|pm)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Returns what is to be looked at, in the order of the text. */
    List<Flag> in(String text) {
        List<Reference> references = References.in(text);
        List<Flag> flags = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            boolean referred = references.stream().anyMatch(each -> each.from() < to && from < each.to());
            if (!referred && !names(text, from, to)) {
                flags.add(flag(text, from, to));
            }
        }
        return flags;
    }

    private static boolean names(String text, int from, int to) {
        String number = text.substring(from, to);
        String after = text.substring(to);
        boolean line = (number.equals("999") || number.equals("101"));
        return line
                || YEAR.matcher(number).matches()
                || NAMES_BEFORE.matcher(text.substring(0, from)).find()
                || NAMES_AFTER.matcher(after).find();
    }

    private Flag flag(String text, int from, int to) {
        String typed = text.substring(from, to);
        String plain = plain(typed);
        for (FrozenFigure figure : figures()) {
            for (Map.Entry<String, String> way : Commentary.ways(copy, figure).entrySet()) {
                if (plain(way.getValue()).equals(plain)) {
                    String says =
                            "This is a figure of " + figure.title() + ": refer to it, as {{" + way.getKey() + "}}";
                    return new Flag(from, to, typed, Flag.Kind.TYPED, says);
                }
            }
        }
        return new Flag(from, to, typed, Flag.Kind.CONTRADICTS, contradicts(sentence(text, from), typed));
    }

    /** A wrong subtraction is most often one of the measure that its sentence names. */
    private String contradicts(String sentence, String typed) {
        String said = sentence.toLowerCase(Locale.ROOT);
        return figures().stream()
                .filter(figure -> said.contains(figure.title().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(figure -> figure.title().length()))
                .map(figure -> "No figure of this report is " + typed + "; " + figure.title() + ": "
                        + String.join(", ", described(figure)))
                .orElse("No figure of this report is " + typed);
    }

    private List<String> described(FrozenFigure figure) {
        Commentary commentary = new Commentary(copy);
        return List.of(
                commentary.figure(figure.id()).orElse("") + " now",
                commentary.figure(figure.id() + References.PREVIOUS).orElse("") + " before",
                "change " + commentary.figure(figure.id() + References.CHANGE).orElse(""),
                commentary.figure(figure.id() + References.PERCENT).orElse(""));
    }

    /** Those of the section first. */
    private List<FrozenFigure> figures() {
        List<FrozenFigure> figures = new ArrayList<>();
        List<FrozenFigure> others = new ArrayList<>();
        copy.snapshot().figures().forEach(figure -> (figure.section().equals(section) ? figures : others).add(figure));
        figures.addAll(others);
        return figures;
    }

    private static String sentence(String text, int place) {
        int begin = Math.max(text.lastIndexOf(". ", place), text.lastIndexOf('\n', place));
        int stop = text.indexOf(". ", place);
        int line = text.indexOf('\n', place);
        int end = Math.min(stop < 0 ? text.length() : stop, line < 0 ? text.length() : line);
        return text.substring(begin + 1, end);
    }

    /** A sign, or a thousands separator, is a matter of style. */
    static String plain(String number) {
        return number.replaceAll("[,+\u2212-]", "");
    }
}
