package org.thriveline.log.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.thriveline.intake.Origin;
import org.thriveline.intake.RecordSteps;
import org.thriveline.intake.force.Happening;
import org.thriveline.intake.force.Scenario;
import org.thriveline.policy.Policies;

/**
 * What the simulated force records, as the application records it: one step a unit of work, soon after it happened; every
 * fiftieth is of a {@linkplain LongIncidents long incident}. The same for the same seed, identifiers and times included.
 * Used by one thread.
 */
final class SimulatedUnits {
    private static final Instant START = Instant.parse("2019-06-01T00:00:00Z");
    private static final int LONG_EVERY = 50;
    private static final int LATEST_MICROS = 40_000;
    private static final MetaData METADATA =
            MetaData.from(new Origin("simulated-force", "simulated", true, null).metaData());

    private final Iterator<Happening> simulated;
    private final Force force;
    private final LongIncidents longIncidents = new LongIncidents();
    private final SplittableRandom random;
    private Instant recorded = START;
    private long units;

    SimulatedUnits(Policies policies, long seed) {
        this.simulated = org.thriveline.intake.force.Force.live(policies, seed, 1, START, Scenario.NONE);
        this.force = new Force(policies);
        this.random = new SplittableRandom(seed);
    }

    /** Returns the next units of work, of at least so many events together. */
    List<UnitOfWork> take(int events) {
        List<UnitOfWork> taken = new ArrayList<>();
        for (int left = events; left > 0; ) {
            UnitOfWork unit = next();
            taken.add(unit);
            left -= unit.events().size();
        }
        return taken;
    }

    /** Returns how many long incidents are told to their end. */
    int longIncidents() {
        return longIncidents.complete();
    }

    private UnitOfWork next() {
        List<Decided> decided = decide();
        while (decided.isEmpty()) {
            // The force regrades as it was graded, which changes nothing and is not recorded.
            decided = decide();
        }
        return unit(decided);
    }

    private List<Decided> decide() {
        if (++units % LONG_EVERY == 0) {
            return force.decide(longIncidents.next(recorded));
        }
        Happening next = simulated.next();
        RecordSteps steps = RecordSteps.ofOne(next.command());
        Instant happened = next.recorded();
        recorded = recorded.isAfter(happened) ? recorded : happened;
        return force.decide(steps.envelope());
    }

    private UnitOfWork unit(List<Decided> decided) {
        recorded = recorded.plus(1 + random.nextInt(LATEST_MICROS), ChronoUnit.MICROS);
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (Decided event : decided) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            events.add(new GenericDomainEventMessage<>(
                    event.type(), event.stream(), event.sequence(), event.event(), METADATA, id, recorded));
        }
        return new UnitOfWork(decided.getFirst().stream(), events);
    }
}
