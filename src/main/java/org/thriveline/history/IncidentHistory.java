package org.thriveline.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.demand.AttendanceClocks;
import org.thriveline.demand.Board;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.IncidentContext;
import org.thriveline.demand.IncidentsView;
import org.thriveline.demand.Scope;
import org.thriveline.demand.Told;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.log.UnreadableEvent;
import org.thriveline.policy.Policies;
import org.thriveline.policy.StoredJson;
import tools.jackson.databind.JsonNode;

/** One incident from its own stream in the log, and what the live board knows round it. Safe for use by many threads. */
public final class IncidentHistory {
    private final EventLog log;
    private final EventCodec codec;
    private final Policies policies;
    private final LiveBoard live;

    public IncidentHistory(EventLog log, EventCodec codec, Policies policies, LiveBoard live) {
        this.log = log;
        this.codec = codec;
        this.policies = policies;
        this.live = live;
    }

    /**
     * Returns all that is known of an incident, empty where there is none.
     *
     * @param now the moment it is for
     * @param words whether the asker may see what people wrote about it
     * @param scope of which areas other incidents may be told
     * @param links whether the asker may see what links it to callers and to a place
     */
    public Optional<Timeline> of(String incident, Instant now, Scope scope, boolean words, boolean links) {
        long position = live.position();
        List<LogEvent> stored = log.readStream(Told.stream(incident), 0);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> labels = policies.at(now).labels();
        List<Object> events = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (LogEvent event : stored) {
            try {
                Object decoded = codec.decode(event);
                events.add(decoded);
                told.add(Told.of(decoded, event.recordedAt(), source(event), labels, words));
            } catch (UnreadableEvent e) {
                told.add(Told.unread(event.recordedAt(), source(event)));
            }
        }
        IncidentContext context = live.around(incident, scope, now, this::events)
                .or(() -> alone(incident, events, scope, now))
                .orElse(null);
        return Optional.of(new Timeline(
                incident,
                policies.force(),
                policies.zone().getId(),
                live.provenance().simulated(),
                position,
                now,
                context == null ? null : seen(context, links),
                told,
                AttendanceClocks.of(events, policies, now),
                context == null || !links ? null : context.calls(),
                context == null || !links ? null : context.earlier(),
                context == null || !links ? null : context.earlierDays(),
                notSent(words, links)));
    }

    /** What the board has let go of is folded again from the incident's own stream. */
    private Optional<IncidentContext> alone(String incident, List<Object> events, Scope scope, Instant now) {
        Board board = new Board(policies);
        events.forEach(board::apply);
        return new BoardPainter(policies).around(board, incident, scope, now, this::events);
    }

    private List<?> events(String stream) {
        return log.readStream(stream, 0).stream().flatMap(this::readable).toList();
    }

    private Stream<Object> readable(LogEvent event) {
        try {
            return Stream.of(codec.decode(event));
        } catch (UnreadableEvent e) {
            // The quarantine tells of it.
            return Stream.empty();
        }
    }

    private static IncidentsView.Row seen(IncidentContext context, boolean links) {
        return links ? context.row() : context.row().withoutLinks();
    }

    private static List<String> notSent(boolean words, boolean links) {
        List<String> not = new ArrayList<>();
        if (!words) {
            not.add("words");
        }
        if (!links) {
            not.addAll(List.of("callers", "place"));
        }
        return List.copyOf(not);
    }

    private static @Nullable String source(LogEvent event) {
        JsonNode source = StoredJson.mapper().readTree(event.metadata()).get("source");
        return source == null ? null : source.asString();
    }
}
