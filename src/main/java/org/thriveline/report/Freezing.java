package org.thriveline.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Comparison;
import org.thriveline.history.Frozen;
import org.thriveline.history.MeasuredSeries;
import org.thriveline.policy.Policies;
import org.thriveline.report.PublishedFigures.Known;

/** Makes a snapshot of what the log says of a period. For use once. */
final class Freezing {
    private final Asked asked;
    private final Frozen frozen;
    private final Policies policies;
    private final Map<String, Known> published;

    Freezing(Asked asked, Frozen frozen, Policies policies) {
        this.asked = asked;
        this.frozen = frozen;
        this.policies = policies;
        this.published = asked.named() ? published(frozen).of(asked.period()) : Map.of();
    }

    private static PublishedFigures published(Frozen frozen) {
        PublishedFigures figures = PublishedFigures.NONE;
        for (Object note : frozen.notes()) {
            if (note instanceof PublishedEvent event) {
                figures = figures.evolve(event);
            }
        }
        return figures;
    }

    Snapshot snapshot() {
        Comparison comparison = frozen.comparison();
        Template template = asked.template();
        List<FrozenFigure> figures = new FrozenFigures(frozen, published, policies).of(template);
        return new Snapshot(
                template.id(),
                asked.period(),
                asked.title(),
                comparison.force(),
                comparison.zone(),
                comparison.simulated(),
                comparison.position(),
                frozen.recordedAt(),
                Snapshot.FOLD,
                policies.fingerprint(),
                comparison.policies(),
                comparison.current(),
                comparison.previous(),
                template.sections().stream().map(Freezing::section).toList(),
                copying(template, figures),
                figures,
                comparison.breaks(),
                unusual(figures),
                new QualityNotes(frozen).all(),
                compliance(figures),
                new Glossary(policies, comparison).terms());
    }

    private static Snapshot.Section section(Template.Section section) {
        return new Snapshot.Section(
                section.id(),
                section.title(),
                section.tables().stream()
                        .map(table -> new Snapshot.Part(table.id(), table.title()))
                        .toList());
    }

    private static Snapshot.Copying copying(Template template, List<FrozenFigure> figures) {
        List<String> ids = figures.stream().map(FrozenFigure::id).distinct().toList();
        return new Snapshot.Copying(
                template.suppressBelow(),
                template.roundTo(),
                template.sums().stream()
                        .filter(sum -> ids.contains(sum.total()))
                        .map(sum -> new Snapshot.Sum(
                                sum.total(), ids.stream().filter(sum::takes).toList()))
                        .filter(sum -> !sum.parts().isEmpty())
                        .toList());
    }

    private List<Snapshot.Unusual> unusual(List<FrozenFigure> figures) {
        return frozen.series().stream()
                .filter(series ->
                        figures.stream().anyMatch(figure -> figure.id().equals(series.measure())))
                .flatMap(series -> series.signals().stream()
                        .filter(this::inPeriod)
                        .map(signal -> new Snapshot.Unusual(
                                series.measure(),
                                series.title(),
                                signal.says(),
                                series.chart().title())))
                .toList();
    }

    private boolean inPeriod(MeasuredSeries.Signal signal) {
        String first = frozen.comparison().current().first().toString().substring(0, "2018-07".length());
        return signal.to().compareTo(first) >= 0;
    }

    private @Nullable Compliance compliance(List<FrozenFigure> figures) {
        BigDecimal start = published("recordingCompliance.start");
        BigDecimal end = published("recordingCompliance.end");
        BigDecimal average = published("recordingCompliance.average");
        Optional<Amount> recorded = figures.stream()
                .filter(figure -> figure.id().equals("crime.all") || figure.id().equals("total-crime"))
                .map(FrozenFigure::current)
                .flatMap(Stream::ofNullable)
                .findFirst();
        return start == null || end == null || average == null || average.signum() <= 0 || recorded.isEmpty()
                ? null
                : Compliance.of(start, end, average, recorded.get().value());
    }

    private @Nullable BigDecimal published(String id) {
        Known known = published.get(id);
        return known == null ? null : known.figure().current();
    }
}
