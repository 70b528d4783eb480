package org.thriveline.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Comparison;

/** A report as a page shows it: every figure as it is written, every text with its figures in it. */
public record ReportSheet(
        String id,
        String template,
        String period,
        String title,
        Status status,
        String force,
        String zone,
        boolean simulated,
        long position,
        @Nullable Instant knownAt,
        int fold,
        String sha256,
        List<String> policies,
        Comparison.Days current,
        Comparison.Days previous,
        Said drafted,
        List<Step> story,
        List<Section> sections,
        List<Comparison.Break> breaks,
        List<Snapshot.Unusual> unusual,
        List<Snapshot.QualityNote> quality) {
    /** Who, when. */
    public record Said(String by, Instant at) {}

    /**
     * Something that happened to it.
     *
     * @param says the reason of a withdrawal, or the section that was written about; null where there is nothing to say
     */
    public record Step(
            String what, String by, Instant at, @Nullable String says) {}

    /** A section with its figures and what is written about it. */
    public record Section(
            String id,
            String title,
            List<Line> figures,
            @Nullable Text commentary) {}

    /** A figure as it is written, percentages with %, their changes in percentage points (pp); what is not known is null. */
    public record Line(
            String id,
            @Nullable String ref,
            String title,
            String unit,
            String counts,
            @Nullable String clock,
            @Nullable String source,
            @Nullable String current,
            @Nullable String previous,
            @Nullable String change,
            @Nullable String percent,
            String trend) {}

    /**
     * What is written.
     *
     * @param shown with each figure in its place
     */
    public record Text(String text, String by, Instant at, String shown, List<Flag> flags) {}

    /** Returns the sheet of a report, in full. */
    public static ReportSheet of(Written written) {
        Snapshot snapshot = written.snapshot();
        Copy copy = Copy.full(snapshot);
        return new ReportSheet(
                written.id().value(),
                snapshot.template(),
                snapshot.period(),
                snapshot.title(),
                written.status(),
                snapshot.force(),
                snapshot.zone(),
                snapshot.simulated(),
                snapshot.position(),
                snapshot.knownAt(),
                snapshot.fold(),
                written.drafted().sha256(),
                snapshot.policies(),
                snapshot.current(),
                snapshot.previous(),
                new Said(written.drafted().by(), written.drafted().at()),
                written.events().stream().map(event -> step(event, snapshot)).toList(),
                snapshot.sections().stream()
                        .map(section -> section(section, copy, written))
                        .toList(),
                snapshot.breaks(),
                snapshot.unusual(),
                snapshot.quality());
    }

    private static Step step(ReportEvent event, Snapshot snapshot) {
        return switch (event) {
            case ReportEvent.Drafted e -> new Step("drafted", e.by(), e.at(), null);
            case ReportEvent.Commented e ->
                new Step(
                        "commented",
                        e.by(),
                        e.at(),
                        snapshot.sections().stream()
                                .filter(section -> section.id().equals(e.section()))
                                .map(Snapshot.Section::title)
                                .findFirst()
                                .orElse(e.section()));
            case ReportEvent.Reviewed e -> new Step("reviewed", e.by(), e.at(), null);
            case ReportEvent.Published e -> new Step("published", e.by(), e.at(), null);
            case ReportEvent.Withdrawn e -> new Step("withdrawn", e.by(), e.at(), e.reason());
        };
    }

    private static Section section(Snapshot.Section section, Copy copy, Written written) {
        List<Line> lines = new ArrayList<>();
        copy.snapshot().figures().stream()
                .filter(figure -> figure.section().equals(section.id()))
                .forEach(figure -> lines.add(line(figure, copy)));
        ReportEvent.Commented text = written.texts().get(section.id());
        return new Section(section.id(), section.title(), lines, text == null ? null : text(text, copy));
    }

    private static Text text(ReportEvent.Commented said, Copy copy) {
        return new Text(
                said.text(),
                said.by(),
                said.at(),
                new Commentary(copy).of(said.text()),
                new TypedNumbers(copy, said.section()).in(said.text()));
    }

    private static Line line(FrozenFigure figure, Copy copy) {
        return new Line(
                figure.id(),
                figure.ref(),
                figure.title(),
                figure.unit(),
                figure.counts(),
                figure.clock(),
                figure.source(),
                FigurePart.CURRENT.shown(copy, figure),
                FigurePart.PREVIOUS.shown(copy, figure),
                FigurePart.CHANGE.shown(copy, figure),
                FigurePart.PERCENT.shown(copy, figure),
                FigureTable.Trend.of(copy, figure).name().toLowerCase(Locale.ROOT));
    }

    /** What a text would be: the figures in their places, and what is to be looked at. */
    public record Preview(String shown, List<Flag> flags) {}

    /**
     * Returns what a text about a section would be.
     *
     * @throws org.thriveline.policy.Rejection where it refers to a figure that the report does not have
     */
    public static Preview preview(Written written, String section, String text) {
        Snapshot snapshot = written.snapshot();
        new References(snapshot).check(text);
        Copy copy = Copy.full(snapshot);
        return new Preview(new Commentary(copy).of(text), new TypedNumbers(copy, section).in(text));
    }
}
