package org.thriveline.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.ClosingCode;

/** Counts incidents by opening code against closing code. Not thread-safe. */
public final class CodeTable {
    private static final Comparator<CodeFigures.OpeningRow> ROWS = Comparator.comparingInt(
                    CodeFigures.OpeningRow::incidents)
            .reversed()
            .thenComparing(CodeFigures.OpeningRow::opening);
    private static final Comparator<CodeFigures.Closing> CLOSINGS = Comparator.comparingInt(CodeFigures.Closing::count)
            .reversed()
            .thenComparing(CodeFigures.Closing::code);

    /** By opening code, then by closing code; those not closed under null. */
    private final Map<String, Map<@Nullable String, Integer>> counts = new HashMap<>();

    /** Takes in one incident more. */
    public void add(IncidentFact fact) {
        // One that was reclassified while it is open has a code, and is not closed.
        ClosingCode closing = fact.closed() == 0 ? null : fact.closing();
        counts.computeIfAbsent(fact.opening().value(), _ -> new HashMap<>())
                .merge(closing == null ? null : closing.value(), 1, Integer::sum);
    }

    /**
     * Returns what was counted so far.
     *
     * @param labels what codes mean; one that is not there stands for itself
     */
    public CodeFigures figures(Map<String, String> labels) {
        List<CodeFigures.OpeningRow> rows = counts.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), labels))
                .sorted(ROWS)
                .toList();
        Map<@Nullable String, Integer> all = new HashMap<>();
        counts.values().forEach(row -> row.forEach((code, count) -> all.merge(code, count, Integer::sum)));
        return new CodeFigures(
                rows.stream().mapToInt(CodeFigures.OpeningRow::incidents).sum(),
                rows.stream().mapToInt(CodeFigures.OpeningRow::notClosed).sum(),
                rows.stream().mapToInt(CodeFigures.OpeningRow::same).sum(),
                rows.stream().mapToInt(CodeFigures.OpeningRow::other).sum(),
                rows,
                closings(all, labels));
    }

    private static CodeFigures.OpeningRow row(
            String opening, Map<@Nullable String, Integer> closings, Map<String, String> labels) {
        int all = closings.values().stream().mapToInt(Integer::intValue).sum();
        int open = closings.getOrDefault(null, 0);
        int same = closings.getOrDefault(opening, 0);
        return new CodeFigures.OpeningRow(
                opening,
                labels.getOrDefault(opening, opening),
                all,
                open,
                same,
                all - open - same,
                closings(closings, labels));
    }

    private static List<CodeFigures.Closing> closings(
            Map<@Nullable String, Integer> counts, Map<String, String> labels) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != null)
                .map(entry -> {
                    String code = Objects.requireNonNull(entry.getKey());
                    return new CodeFigures.Closing(code, labels.getOrDefault(code, code), entry.getValue());
                })
                .sorted(CLOSINGS)
                .toList();
    }
}
