package org.thriveline.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thriveline.policy.Rejection;

/**
 * How a text refers to figures, so that no number in a sentence is typed: <code>{{incidents}}</code> is the current figure, with
 * {@code .previous}, {@code .change}, {@code .percent} or a month such as {@code .2018-08} the others of the same.
 */
record References(Snapshot snapshot) {
    static final String PREVIOUS = ".previous";
    static final String CHANGE = ".change";
    static final String PERCENT = ".percent";
    private static final Pattern FORM = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    /** Returns the references of a text in their order. */
    static List<Reference> in(String text) {
        List<Reference> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            found.add(new Reference(matcher.start(), matcher.end(), matcher.group(1)));
        }
        return found;
    }

    /** Returns every name that means something. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (FrozenFigure figure : snapshot.figures()) {
            names.add(figure.id());
            List.of(PREVIOUS, CHANGE, PERCENT).forEach(what -> names.add(figure.id() + what));
            figure.months().keySet().forEach(month -> names.add(figure.id() + "." + month));
            figure.previousMonths().keySet().forEach(month -> names.add(figure.id() + "." + month));
        }
        return names;
    }

    /**
     * Refuses a text that refers to what is not there.
     *
     * @throws Rejection naming the place
     */
    void check(String text) {
        Set<String> names = names();
        in(text).stream()
                .filter(reference -> !names.contains(reference.name()))
                .findFirst()
                .ifPresent(reference -> {
                    throw new Rejection(
                            "unknown-reference",
                            "text",
                            "at character " + (reference.from() + 1) + ": the report has no figure {{"
                                    + reference.name() + "}}");
                });
    }
}
