package org.thriveline.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Comparison;

/**
 * The figures of a report, frozen at a position of the log, with all that they mean. Immutable.
 *
 * @param template by which it was made
 * @param period such as {@code 2018/19-Q2}
 * @param position how many units of work of the log it takes in
 * @param knownAt when the last of them was recorded, in UTC; null of an empty log
 * @param fold the version of the folds that counted
 * @param rules the fingerprint of all policies, by which it was counted
 * @param policies the versions in force in its periods
 * @param sections in which figures stand, in their order
 * @param copying how public copies are made
 * @param compliance the estimate of what better recording did, null where nobody published what it takes
 */
public record Snapshot(
        String template,
        String period,
        String title,
        String force,
        String zone,
        boolean simulated,
        long position,
        @Nullable Instant knownAt,
        int fold,
        String rules,
        List<String> policies,
        Comparison.Days current,
        Comparison.Days previous,
        List<Section> sections,
        Copying copying,
        List<FrozenFigure> figures,
        List<Comparison.Break> breaks,
        List<Unusual> unusual,
        List<QualityNote> quality,
        @Nullable Compliance compliance,
        List<Term> glossary) {
    /** The version of the folds and of this form: to be raised when either counts otherwise. */
    public static final int FOLD = 1;

    public Snapshot {
        policies = List.copyOf(policies);
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        breaks = List.copyOf(breaks);
        unusual = List.copyOf(unusual);
        quality = List.copyOf(quality);
        glossary = List.copyOf(glossary);
    }

    /** A part with a heading. */
    public record Section(String id, String title, List<Part> tables) {
        public Section {
            tables = List.copyOf(tables);
        }
    }

    /** A table of a section. */
    public record Part(String id, String title) {}

    /**
     * How public copies are made.
     *
     * @param suppressBelow counts below this and above nothing are not told
     * @param roundTo what is told is a multiple of this
     * @param sums figures that are the sum of others
     */
    public record Copying(int suppressBelow, int roundTo, List<Sum> sums) {
        public Copying {
            sums = List.copyOf(sums);
        }
    }

    /** A figure that is the sum of others, by their ids. */
    public record Sum(String total, List<String> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A figure that is statistically unusual.
     *
     * @param says which rule fired, over which months
     * @param method what is usual by which chart
     */
    public record Unusual(String measure, String title, String says, String method) {}

    /** Something that bears on how far figures can be trusted. */
    public record QualityNote(String title, String says, long count) {}

    /** A word of the policy. */
    public record Term(String term, String meaning) {}

    /** Returns a figure, empty where there is none of that id. */
    public Optional<FrozenFigure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
