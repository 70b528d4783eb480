package org.thriveline.intake.force;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.stopsearch.SearchCommand;

/** Measures how calls and incidents fare. */
final class Year {
    private final Map<Class<?>, Integer> counts = new HashMap<>();
    private final Map<CallId, Instant> received = new HashMap<>();
    private final Map<Kind, List<Long>> waits = new EnumMap<>(Kind.class);
    private final Map<AbandonStage, Integer> stages = new EnumMap<>(AbandonStage.class);
    private final Map<Kind, Integer> abandoned = new EnumMap<>(Kind.class);
    private final Map<IncidentId, IncidentCommand.RecordIncident> opened = new HashMap<>();
    private final Map<IncidentId, Integer> grades = new HashMap<>();
    private final Map<IncidentId, Long> minutes = new HashMap<>();
    private int regrades;
    private int closedOtherwise;
    private int lateIncidents;
    private int lateSearches;

    void count(Happening happening) {
        counts.merge(happening.command().getClass(), 1, Integer::sum);
        switch (happening.command()) {
            case CallCommand.Receive c -> received.put(c.id(), c.at());
            case CallCommand.Answer c ->
                waits.computeIfAbsent(kind(c.id()), _ -> new ArrayList<>())
                        .add(Duration.between(received.get(c.id()), c.at()).toSeconds());
            case CallCommand.Abandon c -> {
                stages.merge(c.stage(), 1, Integer::sum);
                abandoned.merge(kind(c.id()), 1, Integer::sum);
            }
            case IncidentCommand.RecordIncident c -> {
                opened.put(c.id(), c);
                lateIncidents += happening.recorded().isAfter(c.at()) ? 1 : 0;
            }
            case IncidentCommand.SetGrade c ->
                regrades += grades.put(c.id(), c.grade().number()) == null ? 0 : 1;
            case IncidentCommand.Arrive c ->
                minutes.putIfAbsent(
                        c.id(), Duration.between(opened(c.id()).at(), c.at()).toMinutes());
            case IncidentCommand.Close c ->
                closedOtherwise +=
                        c.closing().value().equals(opened(c.id()).opening().value()) ? 0 : 1;
            case SearchCommand.RecordSearch c ->
                lateSearches += happening.recorded().isAfter(c.at()) ? 1 : 0;
            default -> {}
        }
    }

    private IncidentCommand.RecordIncident opened(IncidentId id) {
        return Objects.requireNonNull(opened.get(id));
    }

    private static Kind kind(CallId id) {
        return id.value().contains("-e") ? Kind.CALLS_999 : Kind.CALLS_101;
    }

    double count(Class<?> command) {
        return counts.getOrDefault(command, 0);
    }

    double answeredWithin(Kind kind, long seconds) {
        return waits(kind).stream().filter(wait -> wait <= seconds).count()
                / (double) waits(kind).size();
    }

    double meanWait(Kind kind) {
        return waits(kind).stream().mapToLong(wait -> wait).average().orElseThrow();
    }

    long waitOfShare(Kind kind, double share) {
        return waits(kind).stream()
                .sorted()
                .skip((long) (waits(kind).size() * share))
                .findFirst()
                .orElseThrow();
    }

    double abandoned(Kind kind) {
        long offered = received.keySet().stream().filter(id -> kind(id) == kind).count();
        return abandoned.getOrDefault(kind, 0) / (double) offered;
    }

    int abandonedAt(AbandonStage stage) {
        return stages.getOrDefault(stage, 0);
    }

    double attendedInTime(int grade, int target) {
        List<Long> attended = minutes.entrySet().stream()
                .filter(entry -> grades.getOrDefault(entry.getKey(), 0) == grade)
                .map(Map.Entry::getValue)
                .toList();
        return attended.stream().filter(wait -> wait < target).count() / (double) attended.size();
    }

    double regrades() {
        return regrades;
    }

    double closedOtherwise() {
        return closedOtherwise;
    }

    double lateIncidents() {
        return lateIncidents;
    }

    double lateSearches() {
        return lateSearches;
    }

    private List<Long> waits(Kind kind) {
        return waits.getOrDefault(kind, List.of());
    }
}
