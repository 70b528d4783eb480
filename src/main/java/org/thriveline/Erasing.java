package org.thriveline;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.context.ApplicationContext;
import org.thriveline.access.AuditKind;
import org.thriveline.intake.Origin;
import org.thriveline.log.MongoStore;
import org.thriveline.person.ErasePerson;
import org.thriveline.person.ErasureSteps;
import org.thriveline.person.People;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Rejection;

/** Erases people on the command line: each is written into the audit trail before it is tried. */
record Erasing(ApplicationContext context, CommandTrail trail) implements AutoCloseable {
    /** The account in whose name the command line erases. */
    private static final String BY = "admin";

    static Erasing of(ApplicationContext context, String command) {
        return new Erasing(
                context, CommandTrail.of(context.getBean(MongoStore.class), context.getBean(Clock.class), command));
    }

    /**
     * Erases a person.
     *
     * @param reason why, for whoever asks later
     * @param about what else the audit trail says of it: nothing personal
     * @throws Rejection where there is nothing to erase
     */
    void erase(PersonKey person, String reason, Map<String, String> about) {
        Map<String, String> all = new TreeMap<>(about);
        all.put("id", person.value());
        long entry = trail.write(AuditKind.ERASURE, all, 1L);
        try {
            People people = context.getBean(People.class);
            var now = context.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS);
            ErasePerson step = people.erase(person, now, BY, reason);
            // Marked first: were this to stop now, the next start would destroy the key.
            context.getBean(CommandGateway.class).sendAndWait(ErasureSteps.of(step), MetaData.from(Origin.note(BY)));
            people.destroy(step);
        } catch (RuntimeException e) {
            String reasonOf = e instanceof Rejection refused
                    ? refused.reason()
                    : e.getClass().getSimpleName();
            trail.write(AuditKind.OUTCOME, Map.of("entry", "" + entry, "failed", reasonOf), 0L);
            throw e;
        }
    }

    @Override
    public void close() {
        trail.close();
    }
}
