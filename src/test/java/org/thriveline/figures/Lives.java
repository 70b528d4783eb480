package org.thriveline.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;
import org.thriveline.policy.Qualifier;

/** Lives of made-up incidents around the first days of a policy's second version. */
final class Lives {
    static final Policies POLICIES = PolicyFile.read("test.yaml", """
        force: Test Police
        zone: Europe/London
        versions:
          - version: one
            from: 2018-07-01
            reassess-after-minutes: 60
            flags: {assess-within-minutes: 15, near-breach-minutes: 10}
            grades:
              - {grade: 1, label: Emergency, target: {clock: from-call, urban-minutes: 15, rural-minutes: 20}}
              - {grade: 2, label: Priority, target: {clock: from-grade, urban-minutes: 60, rural-minutes: 60}}
              - {grade: 3, label: Negotiated, target: {clock: from-dispatch, urban-minutes: 30, rural-minutes: 40}}
              - {grade: 4, label: Telephone}
            areas:
              - {code: NC, name: Central, territory: East City, terrain: urban, column: 0, row: 0}
              - {code: NH, name: Hinckley, territory: Southern, terrain: rural, column: 0, row: 1}
            risks: [{level: high, label: High}]
            thrive: [{letter: T, name: Threat, question: "What?"}]
            codes: {rtc: Road traffic collision, theft: Theft}
          - version: two
            from: 2018-08-15
            flags: {assess-within-minutes: 30, near-breach-minutes: 5}
            grades:
              - {grade: 1, label: Emergency, target: {clock: from-call, urban-minutes: 10, rural-minutes: 25}}
              - {grade: 2, label: Priority, target: {clock: from-call, urban-minutes: 60, rural-minutes: 60}}
              - {grade: 3, label: Negotiated}
              - {grade: 4, label: Telephone, target: {clock: from-grade, urban-minutes: 120, rural-minutes: 120}}
        """);

    static final Instant AROUND = Instant.parse("2018-08-14T12:00:00Z");
    static final Instant NOW = Instant.parse("2018-08-16T00:00:00Z");
    private static final List<String> CODES = List.of("rtc", "theft", "unlisted");
    private static final List<AreaCode> AREAS = List.of(new AreaCode("NC"), new AreaCode("NH"), new AreaCode("OLD"));

    private final SplittableRandom random;
    private final IncidentId id;
    private final List<IncidentEvent> events = new ArrayList<>();
    private int grade;

    private Lives(SplittableRandom random, int number) {
        this.random = random;
        this.id = new IncidentId("25-" + number);
    }

    /** Returns lives whose events come in whatever order, at whatever time: entered late, begun again, voided, opened again. */
    static List<IncidentEvent> anyhow(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Lives> lives = Stream.iterate(0, n -> n < 12, n -> n + 1)
                .map(n -> new Lives(random, n))
                .toList();
        List<IncidentEvent> history = new ArrayList<>();
        lives.forEach(life -> history.add(life.recorded(life.time())));
        for (int n = 0; n < 120; n++) {
            Lives life = lives.get(random.nextInt(lives.size()));
            history.add(life.step(random.nextInt(40), life.time()));
        }
        return history;
    }

    /** Returns one life in its order, not opened again, in which nobody comes once it was dealt with. */
    static List<IncidentEvent> inOrder(SplittableRandom random, int number) {
        Lives life = new Lives(random, number);
        Instant at = life.time();
        life.events.add(life.recorded(at));
        int steps = random.nextInt(9);
        boolean arrived = false;
        for (int n = 0; n < steps; n++) {
            at = at.plusSeconds(1 + random.nextInt(1_500));
            int kind = random.nextInt(24);
            if (kind >= 18 && n < steps - 1) {
                kind = random.nextInt(18);
            }
            if (kind >= 16 && kind < 18 && arrived) {
                kind = 0;
            }
            arrived |= kind >= 16 && kind < 18;
            life.events.add(life.step(kind, at));
        }
        return life.events;
    }

    private Instant time() {
        return AROUND.plusSeconds(random.nextInt(86_400));
    }

    private IncidentEvent recorded(Instant at) {
        return new IncidentEvent.Recorded(
                id,
                at,
                new OpeningCode(CODES.get(random.nextInt(CODES.size()))),
                random.nextInt(4) == 0 ? null : AREAS.get(random.nextInt(AREAS.size())),
                null,
                null,
                Qualifier.sorted(Arrays.stream(Qualifier.values())
                        .filter(any -> random.nextInt(3) == 0)
                        .toList()));
    }

    private IncidentEvent step(int kind, Instant at) {
        if (kind < 9) {
            int before = grade;
            grade = 1 + (grade + random.nextInt(before == 0 ? 5 : 4)) % 5;
            return before == 0
                    ? new IncidentEvent.Graded(id, at, new Grade(grade))
                    : new IncidentEvent.Regraded(id, at, new Grade(before), new Grade(grade), null);
        } else if (kind < 13) {
            return new IncidentEvent.ThriveAssessed(id, at, "handler", List.of());
        } else if (kind < 16) {
            return new IncidentEvent.Dispatched(id, at, null);
        } else if (kind < 18) {
            return new IncidentEvent.Arrived(id, at, null);
        } else if (kind < 21) {
            return new IncidentEvent.Resolved(id, at);
        } else if (kind < 24) {
            return new IncidentEvent.Closed(id, at, new ClosingCode(CODES.get(random.nextInt(CODES.size()))));
        } else if (kind < 26) {
            return new IncidentEvent.Reopened(id, at, null);
        } else if (kind < 28) {
            grade = 0;
            return recorded(at);
        } else if (kind < 30) {
            return new IncidentEvent.Voided(id, at, "duplicate");
        } else if (kind < 33) {
            return new IncidentEvent.Reclassified(id, at, null, new ClosingCode("theft"));
        }
        return new IncidentEvent.AppointmentMade(id, at, at, at);
    }
}
