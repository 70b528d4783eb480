package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.call.CallEvent;
import org.thriveline.figures.Slice;
import org.thriveline.intake.RealFiles;
import org.thriveline.intake.force.Calibration;
import org.thriveline.intake.force.FiguresFile;
import org.thriveline.intake.force.Force;
import org.thriveline.intake.force.ReferenceForce;
import org.thriveline.intake.force.Scenario;
import org.thriveline.intake.force.Totals;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.StoredJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The quarter of the Panel's report of December 2018, simulated to meet it, compares as it was published; sums are ours. */
class PublishedQuarterTest {
    private static final Quarter QUARTER = Quarter.parse("2018/19-Q2");
    private static final Policies POLICIES = ReferenceForce.reference();

    @TempDir
    Path folder;

    @Test
    void everyPublishedFigureComesOut() throws IOException {
        String published = Files.readString(RealFiles.figures("q2-2018-19.json"));
        Calibration calibration = Calibration.of(FiguresFile.read("q2-2018-19.json", published, QUARTER), 1);
        KnownFacts facts = new KnownFacts(POLICIES, new Quarantine());
        Decisions decisions = new Decisions(POLICIES);
        fill(facts, decisions, QUARTER.yearBefore(), calibration.previous());
        fill(facts, decisions, QUARTER, calibration.current());

        Map<String, Comparison.Row> rows = compare(facts);

        Comparison.Row searches = Objects.requireNonNull(rows.get("stopsearch"));
        assertThat(searches.current()).isEqualTo(893L);
        assertThat(searches.previous()).isEqualTo(430L);
        assertThat(searches.change()).isEqualTo(463L);
        assertThat(searches.percent()).isEqualTo(107.67441860465117);
        assertThat(searches.months())
                .isEqualTo(
                        Map.of(YearMonth.of(2018, 7), 194L, YearMonth.of(2018, 8), 355L, YearMonth.of(2018, 9), 344L));
        Map<String, Long> said = new TreeMap<>();
        Map<String, Number> found = new TreeMap<>();
        for (JsonNode measure : JsonMapper.shared().readTree(published).path("measures")) {
            Comparison.Row row = rows.get(measure.path("id").asString());
            // Crimes are no part of a simulated force, outcomes of crimes of no record yet.
            if (row != null && row.current() != null && !row.id().startsWith("crime.")) {
                found(row, measure, said, found);
            }
        }
        assertThat(found).hasSizeGreaterThan(25).isEqualTo(said);
    }

    private static void found(Comparison.Row row, JsonNode measure, Map<String, Long> said, Map<String, Number> found) {
        Map<String, Number> figures = new TreeMap<>();
        figures.put("current", row.current());
        figures.put("previous", row.previous());
        if (!measure.has("arithmetic")) {
            figures.put("publishedChange", row.change());
        }
        figures.forEach((name, figure) -> {
            if (measure.has(name)) {
                said.put(row.id() + " " + name, measure.path(name).asLong());
                found.put(row.id() + " " + name, figure);
            }
        });
        measure.path("months").forEachEntry((month, figure) -> {
            said.put(row.id() + " " + month, figure.asLong());
            found.put(row.id() + " " + month, row.months().get(YearMonth.parse(month)));
        });
    }

    private static void fill(KnownFacts facts, Decisions decisions, Quarter quarter, Totals totals) {
        Force force = Force.calibrated(POLICIES, 1, quarter.first(), quarter.last(), totals, Scenario.NONE);
        while (force.hasNext()) {
            List<Object> events = decisions.of(force.next().command());
            facts.take(List.of(new Unit(1, Instant.EPOCH, events, Provenance.NONE)));
        }
    }

    private Map<String, Comparison.Row> compare(KnownFacts facts) {
        EventCodec codec = new EventCodec(EventNames.of(CallEvent.class), StoredJson.mapper());
        try (TestStore store = new TestStore(folder);
                FactsHistory empty = new FactsHistory(store.log(), codec, POLICIES)) {
            Comparisons comparisons = new Comparisons(empty, POLICIES);
            Question question =
                    new Question(QUARTER, QUARTER.yearBefore(), Question.Span.QUARTER, null, null, Slice.ALL, null);
            return facts.ask(asked -> comparisons.compare(question, asked)).measures().stream()
                    .collect(Collectors.toMap(Comparison.Row::id, row -> row));
        }
    }
}
