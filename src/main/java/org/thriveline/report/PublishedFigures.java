package org.thriveline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thriveline.report.PublishedEvent.BroughtIn;

/** Every table of published figures that was brought in, in the order in which they were. Immutable. */
public record PublishedFigures(List<BroughtIn> tables) {
    /** The name of their one stream in the log: there are few, and they are listed together. */
    public static final String STREAM = "published-figures";

    /** None yet. */
    public static final PublishedFigures NONE = new PublishedFigures(List.of());

    public PublishedFigures {
        tables = List.copyOf(tables);
    }

    /** A figure, and who published it. */
    public record Known(PublishedFigure figure, String source) {}

    /** Returns the figures after an event, whatever came before it. */
    public PublishedFigures evolve(PublishedEvent event) {
        return switch (event) {
            case BroughtIn e -> {
                List<BroughtIn> more = new ArrayList<>(tables);
                more.add(e);
                yield new PublishedFigures(more);
            }
        };
    }

    /** Returns what was published of a period by the figures' ids, the latest said of each, in the order of the tables. */
    public Map<String, Known> of(String period) {
        Map<String, Known> known = new LinkedHashMap<>();
        for (BroughtIn table : tables) {
            if (table.period().equals(period)) {
                table.figures().forEach(figure -> known.put(figure.id(), new Known(figure, table.source())));
            }
        }
        return known;
    }

    /** Returns what a command makes happen, nothing where the last table of the period said the same. */
    List<PublishedEvent> decide(BringIn command) {
        boolean said = tables.reversed().stream()
                .filter(table -> table.period().equals(command.period()))
                .findFirst()
                .filter(table -> table.figures().equals(command.figures())
                        && table.source().equals(command.source()))
                .isPresent();
        return said
                ? List.of()
                : List.of(new BroughtIn(
                        command.period(), command.at(), command.by(), command.source(), command.figures()));
    }
}
