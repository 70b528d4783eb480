package org.thriveline.person;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.person.PersonEvent.Described;
import org.thriveline.person.PersonEvent.Erased;
import org.thriveline.policy.OpaqueKeys;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.StoredJson;
import tools.jackson.core.JacksonException;

/** Who people are, sealed and unsealed. Safe for use by many threads. */
public final class People {
    private final EventLog log;
    private final EventCodec codec;
    private final KeyPlace place;
    private final ErasureHistory erasures;
    private final OpaqueKeys opaque;
    private final SecureRandom random = new SecureRandom();

    public People(EventLog log, EventCodec codec, KeyPlace place, ErasureHistory erasures, OpaqueKeys opaque) {
        this.log = log;
        this.codec = codec;
        this.place = place;
        this.erasures = erasures;
        this.opaque = opaque;
    }

    /**
     * What is known of the person of a record.
     *
     * @param person their opaque key, by which they can be erased; null where nothing was ever said
     * @param details null where nothing was said, or it was erased
     * @param erasedAt when it was erased, in UTC; null where it was not
     */
    public record Known(
            @Nullable PersonKey person,
            @Nullable Details details,
            @Nullable Instant saidAt,
            @Nullable String by,
            @Nullable Instant erasedAt) {
        static final Known NOTHING = new Known(null, null, null, null, null);
    }

    /**
     * Returns what was said last of the person of a record.
     *
     * @throws Rejection where there is no such record
     */
    public Known of(DetailsId id) {
        mustBeRecorded(id);
        return last(id).map(this::known).orElse(Known.NOTHING);
    }

    private Known known(Described said) {
        String text = open(said).orElse(null);
        Instant erased = text == null ? erasedAt(said) : null;
        return new Known(said.person(), text == null ? null : details(text), said.at(), said.by(), erased);
    }

    private @Nullable Instant erasedAt(Described said) {
        return erasures.of(said.person()).stream()
                .filter(erased -> erased.generation() >= said.sealed().generation())
                .map(Erased::at)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> open(Described said) {
        return place.keys().open(said.person(), said.id().toString(), said.sealed());
    }

    private Optional<Described> last(DetailsId id) {
        return log.readStream(id.toString(), 0).stream()
                .map(event -> (Described) codec.decode(event))
                .reduce((before, after) -> after);
    }

    /**
     * Returns the step that says who the person of a record is, sealed; empty where that is what was said last.
     *
     * @throws Rejection where there is no such record
     */
    public Optional<DescribePerson> describe(DetailsId id, Details details, Instant at, String by) {
        PersonKey recorded = mustBeRecorded(id);
        Optional<Described> last = last(id);
        if (last.flatMap(this::open)
                .filter(text -> details(text).equals(details))
                .isPresent()) {
            return Optional.empty();
        }
        PersonKey person = person(recorded, last, details);
        String text = StoredJson.mapper().writeValueAsString(details);
        return Optional.of(new DescribePerson(id, at, by, person, place.keys().seal(person, id.toString(), text)));
    }

    /** Who the record says, else who was said to be there before, else whose number it is, else somebody unknown. */
    private PersonKey person(@Nullable PersonKey recorded, Optional<Described> last, Details details) {
        if (recorded != null) {
            return recorded;
        }
        if (last.isPresent()) {
            return last.get().person();
        }
        if (details.number() != null) {
            return opaque.personKey(details.number());
        }
        byte[] unknown = new byte[32];
        random.nextBytes(unknown);
        return new PersonKey(Base64.getUrlEncoder().withoutPadding().encodeToString(unknown));
    }

    /**
     * Returns the step that marks a person as erased; {@link #destroy} follows once it is recorded.
     *
     * @throws Rejection where nothing can be erased of them
     */
    public ErasePerson erase(PersonKey person, Instant at, String by, String reason) {
        int generation = place.keys()
                .generation(person)
                .orElseThrow(() -> new Rejection(
                        "nothing-to-erase", "person", "Nothing is known of this person, or it was erased already"));
        return new ErasePerson(person, at, by, reason, generation);
    }

    /** Destroys what an erasure is about, for good. */
    public void destroy(ErasePerson step) {
        place.keys().erase(step.person(), step.generation());
    }

    /** Returns the record's own person, null where it names none. */
    private @Nullable PersonKey mustBeRecorded(DetailsId id) {
        List<Object> events =
                log.readStream(id.value(), 0).stream().map(codec::decode).toList();
        if (events.isEmpty()) {
            throw Rejection.notRecorded(id.value());
        }
        return RecordsPerson.of(events);
    }

    private static Details details(String text) {
        try {
            return StoredJson.mapper().readValue(text.getBytes(StandardCharsets.UTF_8), Details.class);
        } catch (JacksonException e) {
            // Without the cause, which repeats what it could not read.
            throw new IllegalStateException("details of a person cannot be read");
        }
    }
}
