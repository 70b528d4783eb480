package org.thriveline.log;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/**
 * An event that this version of the program cannot read: of a name that it does not know, or of another form. It says which and
 * where, never what is in it.
 */
public final class UnreadableEvent extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String why;

    private UnreadableEvent(LogEvent event, String why) {
        super("Event " + event.id() + " (" + event.name() + ") cannot be read: " + why);
        this.why = why;
    }

    static UnreadableEvent unknown(LogEvent event) {
        return new UnreadableEvent(event, "no event is known by that name");
    }

    /** The cause is left out, since it repeats what it could not read. */
    static UnreadableEvent of(LogEvent event, JacksonException cause) {
        String field = cause.getPath().stream()
                .map(Reference::getPropertyName)
                .map(name -> name == null ? "[]" : name)
                .collect(Collectors.joining("."));
        return new UnreadableEvent(
                event,
                field.isEmpty() ? "it is no JSON of its form" : "its " + field + " is missing or of another form");
    }

    /** Returns the reason, without which event it is. */
    public String why() {
        return why;
    }
}
