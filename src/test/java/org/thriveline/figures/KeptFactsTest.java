package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.Timed;

/** Facts that were kept and read again go on as if nothing had happened. */
class KeptFactsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant RECORDED = Instant.parse("2018-11-01T00:00:00Z");
    private static final int EVENTS = 400;

    @Property(tries = 100)
    void whatIsReadIsWhatWasKeptAndGoesOnAsIt(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Timed> first = Histories.anyhow(random, random.nextInt(EVENTS));
        List<Timed> then = Histories.anyhow(random, EVENTS);
        Facts facts = new Facts(LONDON);
        Entries entries = new Entries(facts);
        first.forEach(event -> entries.apply(event, RECORDED));
        KeptFacts kept = KeptFacts.of(facts, entries);

        KeptFacts.Restored restored = KeptFacts.restore(LONDON, kept.parts());
        assertThat(all(restored.facts(), restored.entries())).isEqualTo(all(facts, entries));

        for (Timed event : then) {
            entries.apply(event, RECORDED);
            restored.entries().apply(event, RECORDED);
        }
        assertThat(all(restored.facts(), restored.entries())).isEqualTo(all(facts, entries));

        KeptFacts.Restored again = KeptFacts.restore(LONDON, kept.parts());
        Facts before = new Facts(LONDON);
        Entries entered = new Entries(before);
        first.forEach(event -> entered.apply(event, RECORDED));
        assertThat(all(again.facts(), again.entries()))
                .as("what happens later changes nothing of what was kept")
                .isEqualTo(all(before, entered));
    }

    /** Everything, in an order that does not depend on tables of objects. */
    private static Map<String, Object> all(Facts facts, Entries entries) {
        Map<String, Object> all = new TreeMap<>();
        Facts.Copied copied = facts.copy();
        copied.kinds()
                .forEach((of, days) -> days.forEach(day -> {
                    Map<String, Object> rows = new TreeMap<>();
                    day.rows().forEach(row -> rows.put(row.id(), row.fact()));
                    all.put(of + " " + day.day(), rows);
                    rows.keySet().forEach(id -> all.put(of + " " + id, String.valueOf(facts.day(of, id))));
                }));
        all.put("changed", copied.changed());
        all.put("days", facts.days());
        facts.days().forEach(day -> all.put("version " + day, facts.version(java.time.YearMonth.from(day))));
        for (Records of : Records.values()) {
            all.put("first " + of, String.valueOf(facts.first(of)));
            all.put("last " + of, String.valueOf(facts.last(of)));
        }
        all.put("entries", entries.copy());
        return all;
    }
}
