package org.thriveline.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Counts;
import org.thriveline.history.Comparison;
import org.thriveline.history.Frozen;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.report.PublishedFigures.Known;

/** Finds the figures that a template asks for: counted from the log, or else published by others. For use by one thread. */
final class FrozenFigures {
    /** What recording compliance takes is told where it is used, not among the figures. */
    private static final String COMPLIANCE = "recordingCompliance.";

    private final Frozen frozen;
    private final Map<String, Known> published;
    private final Policies policies;
    private final Policy catalogue;

    FrozenFigures(Frozen frozen, Map<String, Known> published, Policies policies) {
        this.frozen = frozen;
        this.published = published;
        this.policies = policies;
        this.catalogue = policies.on(frozen.comparison().current().last());
    }

    List<FrozenFigure> of(Template template) {
        List<FrozenFigure> figures = new ArrayList<>();
        for (Template.Section section : template.sections()) {
            for (Template.Part part : section.tables()) {
                List<FrozenFigure> others = published(section, part);
                figures.addAll(others.isEmpty() ? of(section, part) : others);
            }
        }
        return figures;
    }

    private List<FrozenFigure> published(Template.Section section, Template.Part part) {
        return published.values().stream()
                .filter(known -> !known.figure().id().startsWith(COMPLIANCE)
                        && switch (part.published()) {
                            case NAMED -> false;
                            case COMPARED -> known.figure().earlier() != null;
                            case ALONE -> known.figure().earlier() == null;
                        })
                .map(known -> published(known, section, part, null))
                .toList();
    }

    private List<FrozenFigure> of(Template.Section section, Template.Part part) {
        List<FrozenFigure> figures = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>();
        for (Template.Line line : part.measures()) {
            boolean star = line.id().endsWith("*");
            for (Comparison.Row row : frozen.comparison().measures()) {
                if (line.takes(row.id()) && recorded(row) && there.add(row.id())) {
                    figures.add(counted(row, section, part, line));
                }
            }
            for (Known known : published.values()) {
                if (line.takes(known.figure().id()) && there.add(known.figure().id())) {
                    figures.add(published(known, section, part, line));
                }
            }
            if (!star && there.add(line.id())) {
                figures.add(absent(section, part, line));
            }
        }
        return figures;
    }

    private boolean recorded(Comparison.Row row) {
        return now(row) || before(row);
    }

    /** Where none of a kind was recorded in a whole period, 0 would be a lie. */
    private boolean now(Comparison.Row row) {
        return frozen.recorded().contains(rule(row.id()).of());
    }

    private boolean before(Comparison.Row row) {
        return frozen.recordedBefore().contains(rule(row.id()).of());
    }

    private MeasureRule rule(String id) {
        return catalogue.measures().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String title(String id) {
        return catalogue.measures().stream()
                .filter(rule -> rule.id().equals(id))
                .map(MeasureRule::title)
                .findFirst()
                .orElse(id);
    }

    private FrozenFigure counted(Comparison.Row row, Template.Section section, Template.Part part, Template.Line line) {
        Comparison.Parts parts = row.parts();
        return new FrozenFigure(
                row.id(),
                section.id(),
                part.id(),
                line.ref(),
                line.title() == null ? row.title() : line.title(),
                row.unit(),
                row.counts(),
                line.chart(),
                new Clocks(policies, frozen.comparison()).of(rule(row.id())),
                null,
                now(row) ? amount(row.current(), parts == null ? null : parts.current()) : null,
                before(row) ? amount(row.previous(), parts == null ? null : parts.previous()) : null,
                parts == null && now(row) ? months(row.months()) : new TreeMap<>(),
                parts == null && before(row) ? months(row.previousMonths()) : new TreeMap<>(),
                null);
    }

    private static @Nullable Amount amount(@Nullable Number figure, Counts.@Nullable Part part) {
        return part != null
                ? Amount.share(part.of(), part.outOf())
                : figure == null ? null : Amount.of(figure.longValue());
    }

    private static SortedMap<String, Amount> months(Map<YearMonth, @Nullable Number> figures) {
        SortedMap<String, Amount> months = new TreeMap<>();
        figures.forEach((month, figure) -> {
            if (figure != null) {
                months.put(month.toString(), Amount.of(figure.longValue()));
            }
        });
        return months;
    }

    private static FrozenFigure published(
            Known known, Template.Section section, Template.Part part, Template.@Nullable Line line) {
        PublishedFigure figure = known.figure();
        SortedMap<String, Amount> months = new TreeMap<>();
        figure.months().forEach((month, value) -> months.put(month, Amount.published(value)));
        return new FrozenFigure(
                figure.id(),
                section.id(),
                part.id(),
                line == null || line.ref() == null ? figure.ref() : line.ref(),
                line == null || line.title() == null ? figure.title() : line.title(),
                "published",
                "As published: " + known.source() + ".",
                line != null && line.chart() && !months.isEmpty(),
                null,
                known.source(),
                published(figure.current()),
                published(figure.earlier()),
                months,
                new TreeMap<>(),
                figure.standing());
    }

    private static @Nullable Amount published(@Nullable BigDecimal value) {
        return value == null ? null : Amount.published(value);
    }

    private FrozenFigure absent(Template.Section section, Template.Part part, Template.Line line) {
        return new FrozenFigure(
                line.id(),
                section.id(),
                part.id(),
                line.ref(),
                line.title() == null ? title(line.id()) : line.title(),
                "count",
                "Not known: no such records were brought in, nor a published figure of the period.",
                false,
                null,
                null,
                null,
                null,
                new TreeMap<>(),
                new TreeMap<>(),
                null);
    }
}
