package org.thriveline.report.paper;

import java.util.List;

/**
 * A report as it is read, whatever the form: every form is made of this and of nothing else, so that none can say what another
 * does not, and the same paper gives the same bytes. Immutable.
 *
 * @param title such as {@code Quarter 2, 2018/19}
 * @param subtitle what it is, and with what it compares
 * @param force whose report it is
 * @param name of its files, without an ending, such as {@code panel-quarter-2018-19-q2}
 * @param identity what {@code report verify} needs to make the same paper again, in one line
 * @param dated the day that documents bear as the day they were made: that of the figures, not of the printing
 * @param marks what must be seen on every page, such as that all of it is simulated; none for most
 * @param about what stands on the cover: how the figures came about
 * @param chapters in their order
 * @param glossary the words of the policy
 */
public record Paper(
        String title,
        String subtitle,
        String force,
        String name,
        String identity,
        java.time.Instant dated,
        List<String> marks,
        List<Term> about,
        List<Chapter> chapters,
        List<Term> glossary) {
    public Paper {
        marks = List.copyOf(marks);
        about = List.copyOf(about);
        chapters = List.copyOf(chapters);
        glossary = List.copyOf(glossary);
    }

    /** A word and what it means. */
    public record Term(String term, String meaning) {}

    /** Returns every table, in its order: a workbook has a sheet for each, and each is a CSV file. */
    public List<Table> tables() {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
