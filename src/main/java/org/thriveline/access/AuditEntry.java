package org.thriveline.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the audit trail says of one act. Nothing personal is in it but numbers and opaque keys of records.
 *
 * @param at when, in UTC, by the clock of the node
 * @param who the account, or the operating system's user
 * @param roles as words
 * @param kind what was done, see {@link AuditKind#word}
 * @param operation by which operation: an HTTP method and path, a socket's message, a command
 * @param about the records or the question it was about
 * @param count how many records; null where that is not known
 * @param from where it was asked from
 * @param session names the signed-in session
 * @param node which server, or machine, wrote it
 */
@JsonPropertyOrder({"at", "who", "roles", "kind", "operation", "about", "count", "from", "session", "node"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        Instant at,
        String who,
        List<String> roles,
        String kind,
        String operation,
        SortedMap<String, String> about,
        @Nullable Long count,
        String from,
        @Nullable String session,
        String node) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public AuditEntry {
        roles = List.copyOf(roles);
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
    }

    /** Returns it as one line of JSON, the same for the same entry. */
    String text() {
        return JSON.writeValueAsString(this);
    }

    /**
     * Returns the entry that a text says.
     *
     * @throws IllegalArgumentException where it says none
     */
    static AuditEntry read(String text) {
        try {
            return JSON.readValue(text, AuditEntry.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no entry of the audit trail", e);
        }
    }
}
