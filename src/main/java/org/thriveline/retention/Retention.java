package org.thriveline.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Timed;

/** Whose time is over. Safe for use by many threads. */
public final class Retention {
    private final EventLog log;
    private final EventCodec codec;
    private final RetentionFile rules;
    private final ZoneId zone;

    public Retention(EventLog log, EventCodec codec, RetentionFile rules, Policies policies) {
        this.log = log;
        this.codec = codec;
        this.rules = rules;
        this.zone = policies.zone();
    }

    /** Returns who is kept at a moment, by the rules in force on its day. Takes as long as reading the whole log does. */
    public RetentionList at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        RetentionRules inForce = rules.on(day);
        List<Kept> people = new ArrayList<>();
        new Known(log, codec)
                .people()
                .forEach((person, records) ->
                        people.add(Kept.of(new PersonKey(person), holdings(records, inForce), day)));
        people.sort(Comparator.comparing(Kept::standing));
        return RetentionList.of(inForce, day, people);
    }

    private List<Holding> holdings(SortedSet<String> records, RetentionRules inForce) {
        var lives = new TreeMap<String, Life>();
        for (String record : records) {
            RecordClass kind = record.startsWith("missing-") ? RecordClass.MISSING : RecordClass.CALL;
            put(lives, record, kind);
        }
        var incidents = new TreeSet<String>();
        lives.values().forEach(life -> incidents.addAll(life.incidents()));
        incidents.forEach(incident -> put(lives, incident, RecordClass.INCIDENT));
        return lives.entrySet().stream()
                .map(entry -> Holding.of(
                        entry.getValue(),
                        entry.getKey(),
                        LocalDate.ofInstant(entry.getValue().last(), zone),
                        inForce))
                .toList();
    }

    /** An incident that a call names may not be recorded, or not yet. */
    private void put(Map<String, Life> lives, String record, RecordClass kind) {
        List<Timed> events = Stream.of(record, "details-" + record)
                .flatMap(stream -> log.readStream(stream, 0).stream())
                .map(event -> (Timed) codec.decode(event))
                .toList();
        if (!events.isEmpty()) {
            lives.put(record, Life.of(kind, events));
        }
    }
}
