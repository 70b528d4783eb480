package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.thriveline.policy.Quarter;
import tools.jackson.databind.json.JsonMapper;

/** A quarter that could have been, of which something or other is published: what {@link FiguresFile} reads. */
final class PublishedQuarter {
    private final Quarter quarter;
    private final SplittableRandom random;
    private final Map<String, Map<String, Object>> published = new LinkedHashMap<>();

    private PublishedQuarter(Quarter quarter, long seed) {
        this.quarter = quarter;
        this.random = new SplittableRandom(seed);
    }

    static PublishedQuarter drawn(Quarter quarter, long seed) {
        PublishedQuarter drawn = new PublishedQuarter(quarter, seed);
        // Small counts are where percentages are coarse and room is short.
        int size = drawn.random.nextBoolean() ? 12 : 100_000;
        for (String id : List.of("calls.999", "calls.101")) {
            drawn.publish(id, drawn.below(size), drawn.below(size), true);
        }
        drawn.incidents(size);
        int records = drawn.below(size);
        int recordsBefore = drawn.below(size);
        drawn.publish("missing.records", recordsBefore, records, true);
        drawn.publish("missing.persons", drawn.persons(recordsBefore), drawn.persons(records), true);
        drawn.searches(size);
        return drawn;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private int persons(int records) {
        return records == 0 ? 0 : 1 + below(records);
    }

    private void incidents(int size) {
        int before = below(size);
        int now = below(size);
        publish("incidents", before, now, true);
        for (List<String> parts : List.of(
                List.of("incidents.grade1", "incidents.grade2", "incidents.grade3", "incidents.grade4"),
                List.of("incidents.domestic", "incidents.asb", "incidents.domesticWithCrime"))) {
            int leftBefore = before;
            int left = now;
            for (String id : parts) {
                int partBefore = below(leftBefore + 1);
                int part = below(left + 1);
                leftBefore -= partBefore;
                left -= part;
                publish(id, partBefore, part, false);
            }
        }
    }

    private void searches(int size) {
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> weapons = new TreeMap<>();
        for (YearMonth month : quarter.months()) {
            int count = below(size);
            all.put(month.toString(), count);
            weapons.put(month.toString(), below(count + 1));
        }
        int before = below(size);
        publish("stopsearch", before, sum(all), true);
        publish("stopsearch.offensiveWeapons", below(before + 1), sum(weapons), false);
        Map.of("stopsearch", all, "stopsearch.offensiveWeapons", weapons).forEach((id, months) -> {
            if (random.nextBoolean()) {
                published.computeIfAbsent(id, absent -> new LinkedHashMap<>()).put("months", months);
            }
        });
    }

    private static int sum(Map<String, Integer> months) {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Says some of it: enough to know both counts where both are needed. */
    private void publish(String id, int previous, int current, boolean needed) {
        boolean sayPrevious = random.nextBoolean();
        boolean sayCurrent = random.nextBoolean() || (needed && !sayPrevious);
        boolean sayChange = random.nextBoolean() || (needed && !(sayPrevious && sayCurrent));
        boolean sayPercent = previous > 0 && random.nextBoolean() && (sayPrevious || sayCurrent || sayChange);
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, sayPrevious, "previous", previous);
        put(said, sayCurrent, "current", current);
        put(said, sayChange, "publishedChange", current - previous);
        put(said, sayPercent, "publishedPercent", percent(previous, current));
        if (sayPrevious && sayCurrent && below(5) == 0) {
            put(said, true, "publishedChange", current - previous + 10);
            put(said, true, "publishedPercent", 77);
            said.put("arithmetic", "wrong");
        }
        if (!said.isEmpty() || random.nextBoolean()) {
            published.put(id, said);
        }
    }

    private static void put(Map<String, Object> said, boolean really, String field, int value) {
        if (really) {
            said.put(field, value);
        }
    }

    /** Half up by whole numbers: twice the share, plus one, halved. */
    private static int percent(int previous, int current) {
        if (previous == 0) {
            return 0;
        }
        long change = Math.abs((long) current - previous);
        return Math.toIntExact((200 * change + previous) / (2L * previous)) * Integer.signum(current - previous);
    }

    String json() {
        List<String> measures = new ArrayList<>();
        published.forEach((id, said) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id);
            fields.putAll(said);
            measures.add(JsonMapper.shared().writeValueAsString(fields));
        });
        return "{\"quarter\": \"" + quarter + "\", \"measures\": [" + String.join(",\n", measures) + "]}";
    }

    void assertMet(Calibration calibration) {
        Map<String, Integer> before = counts(calibration.previous());
        Map<String, Integer> now = counts(calibration.current());
        Map<String, Map<String, Object>> met = new LinkedHashMap<>();
        published.forEach((id, said) -> {
            Map<String, Object> same = new LinkedHashMap<>(said);
            same.replace("previous", before.get(id));
            same.replace("current", now.get(id));
            if (!said.containsKey("arithmetic")) {
                same.replace("publishedChange", now.getOrDefault(id, 0) - before.getOrDefault(id, 0));
                same.replace("publishedPercent", percent(before.getOrDefault(id, 0), now.getOrDefault(id, 0)));
            }
            same.replace("months", months(id, calibration.current()));
            met.put(id, same);
        });
        assertThat(met).isEqualTo(published);
        assertSound(calibration.previous(), quarter.yearBefore());
        assertSound(calibration.current(), quarter);
    }

    private static void assertSound(Totals totals, Quarter quarter) {
        assertThat(totals.natures().keySet()).containsExactly(Nature.values());
        assertThat(totals.grades().keySet()).containsExactly(0, 1, 2, 3, 4);
        assertThat(totals.natures().values()).allMatch(count -> count >= 0);
        assertThat(totals.grades().values()).allMatch(count -> count >= 0);
        assertThat(totals.searches().keySet()).containsExactlyElementsOf(quarter.months());
        assertThat(totals.searches().values())
                .allMatch(month -> month.offensiveWeapons() >= 0 && month.offensiveWeapons() <= month.all());
    }

    private static Map<String, Integer> counts(Totals totals) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("calls.999", totals.calls999());
        counts.put("calls.101", totals.calls101());
        counts.put("incidents", totals.incidents());
        totals.grades().forEach((grade, count) -> counts.put("incidents.grade" + grade, count));
        counts.put("incidents.asb", totals.natures().get(Nature.ANTI_SOCIAL));
        counts.put("incidents.domestic", totals.natures().get(Nature.DOMESTIC));
        counts.put("incidents.domesticWithCrime", totals.natures().get(Nature.DOMESTIC_WITH_CRIME));
        counts.put("missing.records", totals.missingRecords());
        counts.put("missing.persons", totals.missingPersons());
        counts.put("stopsearch", sum(months("stopsearch", totals)));
        counts.put("stopsearch.offensiveWeapons", sum(months("stopsearch.offensiveWeapons", totals)));
        return counts;
    }

    private static Map<String, Integer> months(String id, Totals totals) {
        Map<String, Integer> months = new TreeMap<>();
        totals.searches()
                .forEach((month, searches) -> months.put(
                        month.toString(), id.equals("stopsearch") ? searches.all() : searches.offensiveWeapons()));
        return months;
    }
}
