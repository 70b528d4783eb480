package org.thriveline.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.report.paper.Block;
import org.thriveline.report.paper.Chapter;
import org.thriveline.report.paper.Paper;
import org.thriveline.report.paper.Paper.Term;

/** Makes the paper of a report: the same figures, texts and copy make the same paper. For use once. */
final class PaperMaker {
    /** As the government's statisticians mark what is not told. */
    static final String CONFIDENTIAL = "[c]";

    /** As the Panel prints what cannot be said. */
    static final String NOT_APPLICABLE = "n/a";

    /** As the government's statisticians mark what nobody knows. */
    static final String NOT_AVAILABLE = "[x]";

    private final Snapshot snapshot;
    private final Copy copy;
    private final @Nullable Written written;
    private final TableNumbers numbers = new TableNumbers();

    private PaperMaker(Copy copy, @Nullable Written written) {
        this.snapshot = copy.snapshot();
        this.copy = copy;
        this.written = written;
    }

    /** Returns the paper of figures that nobody wrote about. */
    static Paper of(Copy copy) {
        return new PaperMaker(copy, null).paper();
    }

    /** Returns the paper of a report as it is written. */
    static Paper of(Written written, boolean open) {
        Snapshot snapshot = written.snapshot();
        return new PaperMaker(open ? Copy.open(snapshot) : Copy.full(snapshot), written).paper();
    }

    /** Returns the name of a report's files without an ending. */
    static String name(Snapshot snapshot, boolean open) {
        return snapshot.template() + "-"
                + snapshot.period().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + (open ? "-public" : "");
    }

    private Paper paper() {
        List<Chapter> chapters = new ArrayList<>();
        snapshot.sections().forEach(section -> chapters.add(chapter(section)));
        chapters.addAll(new BackMatter(copy, numbers).chapters());
        return new Paper(
                snapshot.title(),
                "Report to the Police and Crime Panel: " + PeriodName.of(snapshot.current()) + " beside "
                        + PeriodName.of(snapshot.previous()),
                snapshot.force(),
                name(snapshot, copy.isOpen()),
                identity().line(),
                snapshot.knownAt() == null ? Instant.EPOCH : snapshot.knownAt(),
                marks(),
                new Cover(copy, written).facts(),
                chapters,
                snapshot.glossary().stream()
                        .map(term -> new Term(term.term(), term.meaning()))
                        .toList());
    }

    private Identity identity() {
        return new Identity(
                snapshot.template(),
                snapshot.period(),
                snapshot.position(),
                copy.isOpen(),
                written == null ? Identity.NOT_KEPT : written.id().value(),
                written == null ? 0 : written.events().size(),
                // The hash of all figures would let anybody try out what a public copy does not tell.
                copy.isOpen() ? Identity.UNTOLD : Canonical.sha256(snapshot));
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        if (snapshot.simulated()) {
            marks.add("Simulated: no figure here is of real events");
        }
        if (written != null && written.status() != Status.PUBLISHED) {
            marks.add(written.status() == Status.WITHDRAWN ? "Withdrawn: not to be used" : "Draft: not published yet");
        }
        if (copy.isOpen()) {
            marks.add("Public copy: small numbers are not told");
        }
        return marks;
    }

    private Chapter chapter(Snapshot.Section section) {
        List<Block> blocks = new ArrayList<>();
        Map<String, ReportEvent.Commented> texts = written == null ? Map.of() : written.texts();
        ReportEvent.Commented text = texts.get(section.id());
        if (text != null) {
            new Commentary(copy)
                    .of(text.text())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> blocks.add(new Block.Prose(line)));
        }
        for (Snapshot.Part part : section.tables()) {
            List<FrozenFigure> figures = snapshot.figures().stream()
                    .filter(figure -> figure.section().equals(section.id())
                            && figure.table().equals(part.id()))
                    .toList();
            if (!figures.isEmpty()) {
                blocks.add(new FigureTable(copy, part, figures).table(numbers.next()));
                List<FrozenFigure> drawn = figures.stream()
                        .filter(figure -> figure.chart() && !figure.months().isEmpty())
                        .toList();
                drawn.forEach(figure -> blocks.add(new MonthBars(copy, figure).bars()));
                if (!drawn.isEmpty()) {
                    blocks.add(new MonthTable(copy, part, drawn).table(numbers.next()));
                }
            }
        }
        return new Chapter(section.id(), section.title(), blocks);
    }
}
