package org.thriveline.figures;

import java.util.List;

/** What is replayed under another policy and what is not, in words. */
final class Replay {
    static final List<String> REPLAYED = List.of(
            "Targets and their clocks: by when somebody should have been at each incident, in its area's terrain.",
            "Grades by the candidate's grade rules, from an incident's opening code and qualifiers; the first rule that"
                    + " matches wins. Where none matches, the grade that people gave stands.",
            "Flags: assessments missing or older than the candidate allows, and downgrades near a breach of its"
                    + " targets.");

    static final List<String> NOT_REPLAYED = List.of(
            "THRIVE assessments: their words, their levels and when they were made are as people recorded them.",
            "Grading and regrading by people: what they decided, and when. An incident that a grade rule takes has that"
                    + " rule's grade from its first grading on, and no regrade.",
            "Dispatch: who was sent, when, and how many units there were. A candidate that asks for more sends nobody"
                    + " more.",
            "When somebody arrived, and when incidents were resolved, closed or opened again.",
            "What people reported, and how often they called.",
            "Opening codes, qualifiers and areas are those recorded last, not what was known when a person graded.");

    private Replay() {}
}
