package org.thriveline.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.thriveline.log.Attempt.Told;

/** A writer with an honest picture of the streams that may be stale: its units of work are on streams shared and its own. */
final class Racer {
    private static final int SHARED = 4;

    private final EventLog log;
    private final EventLog eyes;
    private final String name;
    private final SplittableRandom random;
    private final Map<String, Long> lengths = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();

    /**
     * @param log where it appends
     * @param eyes where it reads
     */
    Racer(EventLog log, EventLog eyes, String name, long seed) {
        this.log = log;
        this.eyes = eyes;
        this.name = name;
        this.random = new SplittableRandom(seed);
    }

    /** Lets racers of one log run side by side, each its number of units of work. */
    static List<Attempt> all(EventLog log, String name, long seed, int racers, int units) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(racers)) {
            List<Future<List<Attempt>>> running = IntStream.range(0, racers)
                    .mapToObj(n -> new Racer(log, log, name + n, seed + n))
                    .map(racer -> threads.submit(() -> racer.race(() -> racer.attempts.size() < units)))
                    .toList();
            List<Attempt> all = new ArrayList<>();
            for (Future<List<Attempt>> racer : running) {
                all.addAll(racer.get());
            }
            return all;
        }
    }

    List<Attempt> race(BooleanSupplier more) {
        while (more.getAsBoolean()) {
            Map<String, List<LogEvent>> unit = unit();
            Attempt attempt =
                    Attempt.of(log, unit.values().stream().flatMap(List::stream).toList());
            attempts.add(attempt);
            unit.forEach((stream, events) -> {
                if (attempt.told() == Told.WRITTEN) {
                    lengths.put(stream, events.getLast().sequence() + 1);
                } else {
                    look(stream);
                }
            });
        }
        return attempts;
    }

    private Map<String, List<LogEvent>> unit() {
        Map<String, List<LogEvent>> events = new TreeMap<>();
        for (int left = random.nextInt(1, 4); left > 0; left--) {
            String stream = random.nextBoolean() ? name : "shared-" + random.nextInt(SHARED);
            if (random.nextInt(3) == 0) {
                look(stream);
            }
            events.put(stream, LogEvents.events(stream, lengths.getOrDefault(stream, 0L), random.nextInt(1, 4)));
        }
        return events;
    }

    private void look(String stream) {
        long known = lengths.getOrDefault(stream, 0L);
        lengths.put(stream, known + eyes.readStream(stream, known).size());
    }
}
