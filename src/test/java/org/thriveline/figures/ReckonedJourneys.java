package org.thriveline.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thriveline.incident.IncidentEvent;

/** Grade journeys reckoned slowly, by going through each incident's events again for every question. */
final class ReckonedJourneys {
    final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, List<Long>> lengths = new TreeMap<>();

    ReckonedJourneys(List<IncidentEvent> history) {
        lives(history).values().forEach(this::count);
        lengths.forEach((what, all) -> {
            List<Long> sorted = all.stream().sorted().toList();
            add(what + " n", sorted.size());
            add(what + " median", Math.toIntExact(sorted.get((sorted.size() + 1) / 2 - 1)));
            add(what.startsWith("gap") ? "" : what + " p90", Math.toIntExact(sorted.get((9 * sorted.size() + 9) / 10 - 1)));
        });
        // Of gaps only the median is told.
        counts.remove("");
    }

    /** Each incident that stands, with its events from its last beginning on. */
    static Map<String, List<IncidentEvent>> lives(List<IncidentEvent> history) {
        Map<String, List<IncidentEvent>> lives = new LinkedHashMap<>();
        for (IncidentEvent event : history) {
            String id = event.id().value();
            if (event instanceof IncidentEvent.Recorded) {
                lives.put(id, new ArrayList<>(List.of(event)));
            } else if (event instanceof IncidentEvent.Voided) {
                lives.remove(id);
            } else if (lives.containsKey(id)) {
                lives.get(id).add(event);
            }
        }
        return lives;
    }

    private record Step(long second, String grade) {}

    private void count(List<IncidentEvent> life) {
        List<Step> steps = new ArrayList<>();
        List<Long> assessed = new ArrayList<>();
        for (IncidentEvent event : life) {
            if (event instanceof IncidentEvent.Graded e) {
                steps.add(new Step(e.at().getEpochSecond(), e.grade().toString()));
            } else if (event instanceof IncidentEvent.Regraded e) {
                steps.add(new Step(e.at().getEpochSecond(), e.to().toString()));
            } else if (event instanceof IncidentEvent.ThriveAssessed e) {
                assessed.add(e.at().getEpochSecond());
            }
        }
        add("incidents", 1);
        String path = String.join(">", steps.stream().map(Step::grade).toList());
        add("path " + path, 1);
        add("end " + (steps.isEmpty() ? "-" : steps.getFirst().grade())
                + (steps.isEmpty() ? "-" : steps.getLast().grade()), 1);
        String before = "-";
        for (int n = 0; n < steps.size(); n++) {
            String grade = steps.get(n).grade();
            add("move " + before + grade, 1);
            if (n > 0) {
                add(Integer.parseInt(grade) > Integer.parseInt(before) ? "down" : "up", Integer.parseInt(grade) == Integer.parseInt(before) ? 0 : 1);
                reassessed(assessed, steps, n);
            }
            before = grade;
        }
        stays(life, steps);
    }

    private void reassessed(List<Long> assessed, List<Step> steps, int n) {
        long at = steps.get(n).second();
        long until = n + 1 == steps.size() ? Long.MAX_VALUE : steps.get(n + 1).second();
        List<Long> earlier = assessed.stream()
                .filter(second -> second <= at && second > steps.get(n - 1).second())
                .sorted()
                .toList();
        List<Long> later = assessed.stream()
                .filter(second -> second > at && second <= until)
                .sorted()
                .toList();
        add("assessed " + !earlier.isEmpty() + !later.isEmpty(), 1);
        if (!earlier.isEmpty()) {
            lengths.computeIfAbsent("gap before", what -> new ArrayList<>()).add(at - earlier.getLast());
        }
        if (!later.isEmpty()) {
            lengths.computeIfAbsent("gap after", what -> new ArrayList<>()).add(later.getFirst() - at);
        }
    }

    private void stays(List<IncidentEvent> life, List<Step> steps) {
        long resolved = 0;
        long closed = 0;
        for (IncidentEvent event : life) {
            long second = event.at().getEpochSecond();
            if (event instanceof IncidentEvent.Resolved && resolved == 0) {
                resolved = second;
            } else if (event instanceof IncidentEvent.Closed) {
                closed = second;
            } else if (event instanceof IncidentEvent.Reopened) {
                closed = 0;
            }
        }
        long end = resolved == 0 ? closed : closed == 0 ? resolved : Math.min(resolved, closed);
        List<Step> all = new ArrayList<>(List.of(new Step(life.getFirst().at().getEpochSecond(), "-")));
        all.addAll(steps);
        for (int n = 0; n < all.size(); n++) {
            long until = n + 1 < all.size() ? all.get(n + 1).second() : end;
            if (until == 0) {
                add("open " + all.get(n).grade(), 1);
            } else if (until < all.get(n).second()) {
                add("out of order", 1);
            } else {
                lengths.computeIfAbsent("stay " + all.get(n).grade(), what -> new ArrayList<>())
                        .add(until - all.get(n).second());
            }
        }
    }

    private void add(String what, int count) {
        if (count != 0) {
            counts.merge(what, count, Integer::sum);
        }
    }
}
