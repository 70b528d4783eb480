package org.thriveline.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.thriveline.policy.Policies;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchId;

/** A stop-search, in the publisher's words. */
final class SimulatedSearch implements SimulatedLife {
    private static final List<String> TYPES = List.of("Person search", "Person and Vehicle search", "Vehicle search");
    private static final List<String> AGES = List.of("18-24", "25-34", "10-17", "over 34");
    private static final List<String> OBJECTS =
            List.of("Controlled drugs", "Offensive weapons", "Stolen goods", "Article for use in theft");
    private static final List<String> OUTCOMES =
            List.of("A no further action disposal", "Arrest", "Community resolution", "Summons / charged by post");

    private final Policies policies;

    SimulatedSearch(Policies policies) {
        this.policies = policies;
    }

    @Override
    public void begin(Instant at, String number, Dice dice, Consumer<Object> say) {
        SearchId id = new SearchId(number);
        String type = dice.pickSkewed(TYPES);
        boolean person = !type.equals("Vehicle search");
        String object = dice.pickSkewed(OBJECTS);
        String law = object.equals("Controlled drugs")
                ? "Misuse of Drugs Act 1971 (section 23)"
                : "Police and Criminal Evidence Act 1984 (section 1)";
        var details = new SearchDetails(
                type,
                null,
                null,
                null,
                null,
                person ? (dice.chance(0.9) ? "Male" : "Female") : null,
                person ? dice.pickSkewed(AGES) : null,
                null,
                null,
                law,
                object,
                false);
        say.accept(new SearchCommand.RecordSearch(
                id, at, "simulated", SimulatedPeople.area(policies.at(at), dice), details));
        boolean linked = dice.chance(0.6);
        say.accept(new SearchCommand.RecordOutcome(id, at, dice.pickSkewed(OUTCOMES), linked));
    }
}
