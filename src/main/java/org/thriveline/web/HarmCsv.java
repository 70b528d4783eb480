package org.thriveline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.HarmAnswer;

/** Volume against harm as a table: what has a weight, what names no place, and what nobody weighs, whose days are empty. */
record HarmCsv(HarmAnswer harm) {
    private static final List<String> HEADS = List.of(
            "name",
            "weighed",
            "volume",
            "days each",
            "days",
            "percent of volume",
            "percent of days",
            "rank by volume",
            "rank by days");

    String text() {
        List<String> heads = new ArrayList<>(List.of(harm.by()));
        heads.addAll(HEADS);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        harm.rows()
                .forEach(row -> rows.add(Arrays.asList(
                        row.key(),
                        row.name(),
                        "yes",
                        row.volume(),
                        row.weight(),
                        row.days(),
                        row.volumeShare(),
                        row.daysShare(),
                        row.volumeRank(),
                        row.daysRank())));
        if (harm.without().volume() > 0) {
            rows.add(Arrays.asList(
                    "",
                    "not given",
                    "yes",
                    harm.without().volume(),
                    null,
                    harm.without().days(),
                    null,
                    null,
                    null,
                    null));
        }
        harm.unweighted()
                .forEach(kind -> rows.add(
                        Arrays.asList("", kind.kind(), "no", kind.volume(), null, null, null, null, null, null)));
        return Csv.text(heads, rows);
    }
}
