package org.thriveline.report.paper;

import java.util.List;

/** Makes files of a paper: the same paper, the same bytes. Safe for use by many threads. */
public interface Form {
    /** Returns the files, one but for CSV, of which there is one a table. */
    List<PaperFile> of(Paper paper);

    /** Returns the end of its files' names, with the dot. */
    String ending();

    /** Returns the names of the files that a paper has in this form. */
    default List<String> names(Paper paper) {
        return List.of(paper.name() + ending());
    }
}
