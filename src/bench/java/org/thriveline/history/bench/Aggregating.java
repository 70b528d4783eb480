package org.thriveline.history.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.thriveline.figures.Facts;
import org.thriveline.figures.IncidentFact;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Quarter;

/** One measure of the catalogue, incidents by grade, by an aggregation in the embedded server over a document an incident. */
final class Aggregating implements AutoCloseable {
    private static final int BATCH = 5_000;

    private final Policies policies;
    private final TestStore store;
    private final MongoCollection<Document> incidents;

    Aggregating(Policies policies, Path folder) throws java.io.IOException {
        this.policies = policies;
        this.store = new TestStore(Files.createTempDirectory(folder, "aggregating"));
        this.incidents = store.store().database().getCollection("incidents");
    }

    void fill(Facts facts) {
        incidents.createIndex(Indexes.ascending("second"));
        List<Document> batch = new ArrayList<>();
        Quarter first = Quarter.parse("2018/19-Q1");
        Quarter last = Quarter.parse("2018/19-Q4");
        facts.incidents(first.first(), last.last()).forEach(entry -> {
            IncidentFact fact = entry.getValue();
            Grade grade = fact.grade();
            batch.add(new Document("_id", entry.getKey())
                    .append("second", fact.second())
                    .append("grade", grade == null ? 0 : grade.number()));
            if (batch.size() == BATCH) {
                incidents.insertMany(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            incidents.insertMany(batch);
        }
    }

    /** Returns how many of each grade began in a quarter. */
    List<Document> quarter(int number) {
        Quarter quarter = Quarter.parse("2018/19-Q" + (1 + number % 4));
        long from = quarter.first().atStartOfDay(policies.zone()).toEpochSecond();
        long to = quarter.last().plusDays(1).atStartOfDay(policies.zone()).toEpochSecond();
        return incidents
                .aggregate(List.of(
                        Aggregates.match(Filters.and(Filters.gte("second", from), Filters.lt("second", to))),
                        Aggregates.group("$grade", Accumulators.sum("n", 1))))
                .into(new ArrayList<>());
    }

    @Override
    public void close() {
        store.close();
    }
}
