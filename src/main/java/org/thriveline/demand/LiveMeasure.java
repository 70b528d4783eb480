package org.thriveline.demand;

/** A count that is watched beside what is usual at this hour of the week. */
public enum LiveMeasure {
    CALLS_999("calls-999", "999 calls", "Calls received on 999."),
    CALLS_101("calls-101", "101 calls", "Calls received on 101."),
    ABANDONED("abandoned", "Abandoned calls", "Calls received that were given up, at whatever stage."),
    INCIDENTS("incidents", "Incidents", "Incidents opened, or opened again."),
    GRADE_1("grade-1", "Grade 1", "Incidents given grade 1, by when they were given it last."),
    GRADE_2("grade-2", "Grade 2", "Incidents given grade 2, by when they were given it last."),
    DOMESTIC("domestic", "Domestic", "Incidents opened that are qualified as domestic."),
    MENTAL_HEALTH("mental-health", "Mental health", "Incidents opened that are qualified as mental health."),
    CONCERN("concern-for-safety", "Concern for safety", "Incidents opened that are qualified as concern for safety."),
    ANTI_SOCIAL(
            "anti-social", "Anti-social behaviour", "Incidents opened that are qualified as anti-social behaviour."),
    MISSING("missing", "Missing people", "People reported missing."),
    SEARCHES("stop-searches", "Stop-searches", "Stop-searches made.");

    private final String id;
    private final String title;
    private final String how;

    LiveMeasure(String id, String title, String how) {
        this.id = id;
        this.title = title;
        this.how = how;
    }

    /** Returns its name in data and policies. */
    public String id() {
        return id;
    }

    /** Returns its name for people. */
    public String title() {
        return title;
    }

    /** Returns what is counted, in a sentence. */
    public String how() {
        return how;
    }
}
