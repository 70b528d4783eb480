package org.thriveline.log.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results as a section of Markdown. */
record Report(Settings settings, Map<Side, Map<Row, Result>> results) {
    private static final String INTRODUCTION = """
        ## The log beside its peer

        Ours is the application's storage engine. The peer is `axon-mongo` 4.12.0's, a document an event, with its indexes. \
        Both run under Axon 4.13 over the same driver and the same embedded server, which saves before it acknowledges, \
        both with the application's JSON. **That server, unlike MongoDB, cannot use the peer's indexes to sort or to read a \
        range: it scans. The peer's loads and replay say what it does here, not on MongoDB.** Events are the simulated \
        force's, of one seed. Times of recording are spread as in live work, which keeps the peer's tokens small. \
        Medians of the runs after one that warms up, least and most in brackets; every work in a process of its own.

        """;

    String markdown(Machine machine, Duration took, LocalDate day) {
        StringBuilder text = new StringBuilder();
        text.append(INTRODUCTION)
                .append("| work | asked of ours | ours | peer | ours : peer |\n| --- | --- | --- | --- | --- |\n");
        for (Row row : Row.values()) {
            text.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(row.title(), row.bar(), figure(Side.OURS, row), figure(Side.PEER, row), ratio(row)));
        }
        text.append('\n');
        text.append("- %d runs of each work; one of the peer's ends after %d s, and its rate until then counts.\n"
                .formatted(settings.runs(), settings.budget().toSeconds()));
        for (Row row : Row.values()) {
            for (Side side : Side.values()) {
                Result result = result(side, row);
                if (result != null && !result.note().isEmpty()) {
                    text.append("- %s, %s: %s.\n"
                            .formatted(
                                    row.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                    side.label(),
                                    result.note()));
                }
            }
        }
        return text.append("\n%s; %s. Commit %s, %s, %d minutes. `%s`\n"
                        .formatted(
                                machine.hardware(),
                                machine.software(),
                                machine.commit(),
                                day,
                                took.toMinutes(),
                                settings.command()))
                .toString();
    }

    private String figure(Side side, Row row) {
        Result result = result(side, row);
        return result == null || result.values().isEmpty() ? "-" : new Figures(result.values()).text();
    }

    private String ratio(Row row) {
        Result ours = result(Side.OURS, row);
        Result peer = result(Side.PEER, row);
        if (ours == null || peer == null) {
            return "-";
        }
        double ratio = new Figures(ours.values()).median() / new Figures(peer.values()).median();
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }

    private @Nullable Result result(Side side, Row row) {
        return results.getOrDefault(side, Map.of()).get(row);
    }
}
