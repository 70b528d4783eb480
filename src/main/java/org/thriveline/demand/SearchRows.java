package org.thriveline.demand;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts today's stop-searches by what was searched for and by what came of it. */
record SearchRows(Canvas canvas) {
    BoardView.StopSearches view() {
        List<SearchLine> today = canvas.board().searches().recent().stream()
                .filter(search -> canvas.scope().takes(search.area()) && canvas.today(search.at()))
                .toList();
        Map<@Nullable String, Integer> objects = new HashMap<>();
        Map<@Nullable String, int[]> outcomes = new HashMap<>();
        today.forEach(search -> {
            objects.merge(search.object(), 1, Integer::sum);
            int[] counts = outcomes.computeIfAbsent(search.outcome(), _ -> new int[2]);
            counts[0]++;
            counts[1] += search.linked() ? 1 : 0;
        });
        return new BoardView.StopSearches(
                today.size(),
                objects.entrySet().stream()
                        .map(entry -> new BoardView.ObjectRow(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(BoardView.ObjectRow::count)
                                .reversed()
                                .thenComparing(row -> String.valueOf(row.name())))
                        .toList(),
                outcomes.entrySet().stream()
                        .map(entry ->
                                new BoardView.OutcomeRow(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                        .sorted(Comparator.comparingInt(BoardView.OutcomeRow::count)
                                .reversed()
                                .thenComparing(row -> String.valueOf(row.name())))
                        .toList());
    }
}
