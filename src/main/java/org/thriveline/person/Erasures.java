package org.thriveline.person;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thriveline.person.PersonEvent.Erased;
import org.thriveline.policy.PersonKey;

/** Who was erased, and which of their keys was the last to go. Immutable. */
record Erasures(Map<String, Integer> generations) {
    /** The name of their one stream in the log: there are few, and a start reads them all. */
    static final String STREAM = "erasures";

    /** Nobody yet. */
    static final Erasures NONE = new Erasures(Map.of());

    Erasures {
        generations = Map.copyOf(generations);
    }

    /** Returns these after an event, whatever came before it. */
    Erasures evolve(Erased event) {
        Map<String, Integer> more = new TreeMap<>(generations);
        more.merge(event.person().value(), event.generation(), Math::max);
        return new Erasures(more);
    }

    /** Returns what a command makes happen, nothing where that key is no more already. */
    List<Erased> decide(ErasePerson command) {
        PersonKey person = command.person();
        return command.generation() <= generations.getOrDefault(person.value(), -1)
                ? List.of()
                : List.of(new Erased(person, command.at(), command.by(), command.reason(), command.generation()));
    }
}
