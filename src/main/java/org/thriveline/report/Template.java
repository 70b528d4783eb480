package org.thriveline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Question.Span;

/**
 * What stands in a kind of report, in which order. Immutable.
 *
 * @param id its name in data and addresses
 * @param span how long its periods are: a quarter, or twelve months
 * @param suppressBelow in public copies, counts below this and above nothing are not told
 * @param roundTo in public copies, what is told is a multiple of this
 * @param sums which figures add up
 */
public record Template(
        String id, String title, Span span, List<Section> sections, int suppressBelow, int roundTo, List<Sum> sums) {
    private static final String STAR = "*";

    public Template {
        sections = List.copyOf(sections);
        sums = List.copyOf(sums);
    }

    /** A part with a heading, and what somebody writes about it. */
    public record Section(String id, String title, List<Part> tables) {
        public Section {
            tables = List.copyOf(tables);
        }
    }

    /**
     * A table.
     *
     * @param published which of what another body published of the period stand in it, whatever their names
     */
    public record Part(String id, String title, Published published, List<Line> measures) {
        public Part {
            measures = List.copyOf(measures);
        }
    }

    /** Which published figures stand in a table. */
    public enum Published {
        /** Those that it names. */
        NAMED,
        /** All that have a figure of the period before, instead of those that it names. */
        COMPARED,
        /** All that stand alone. */
        ALONE
    }

    /**
     * A measure, or all that begin alike.
     *
     * @param id the measure's, with a star at its end for all that begin so
     * @param ref the Panel's number of it, null where it has none
     * @param title null for the catalogue's
     * @param chart whether its months are drawn
     */
    public record Line(
            String id, @Nullable String ref, @Nullable String title, boolean chart) {
        /** Returns whether it means a measure. */
        boolean takes(String measure) {
            return matches(id, measure);
        }
    }

    /** A figure that is the sum of others; a part with a star at its end is all that begin so, but for the total. */
    public record Sum(String total, List<String> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }

        /** Returns whether a measure is one of the parts. */
        boolean takes(String measure) {
            return !measure.equals(total) && parts.stream().anyMatch(part -> matches(part, measure));
        }
    }

    private static boolean matches(String pattern, String measure) {
        return pattern.endsWith(STAR)
                ? measure.startsWith(pattern.substring(0, pattern.length() - 1))
                : measure.equals(pattern);
    }

    /** Returns the names of the sections, in their order. */
    public List<String> sectionIds() {
        return sections.stream().map(Section::id).toList();
    }
}
