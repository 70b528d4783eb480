package org.thriveline.report;

import org.jspecify.annotations.Nullable;
import org.thriveline.report.Shown.Value;
import org.thriveline.report.paper.Figures;

/** The numbers of a figure, and how a page writes each: a percentage with %, its change in percentage points. */
enum FigurePart {
    CURRENT(Spot.CURRENT, Copy::current, false, " %"),
    PREVIOUS(Spot.PREVIOUS, Copy::previous, false, " %"),
    CHANGE("change", Copy::change, true, " pp"),
    PERCENT("percent", Copy::percent, true, "");

    private interface Way {
        Shown of(Copy copy, FrozenFigure figure);
    }

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // A reference to a method holds nothing, which the checker cannot know.
    private final Way way;

    private final boolean signed;
    private final String unit;

    /** @param unit what stands behind the number where the figure is a percentage */
    FigurePart(String field, Way way, boolean signed, String unit) {
        this.field = field;
        this.way = way;
        this.signed = signed;
        this.unit = unit;
    }

    String field() {
        return field;
    }

    /** Returns the number as it is written, null where it is not known or not told. */
    @Nullable
    String shown(Copy copy, FrozenFigure figure) {
        return way.of(copy, figure) instanceof Value value
                ? Figures.shown(value.value(), signed) + (figure.unit().equals("percent") ? unit : "")
                : null;
    }
}
