package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.call.CallId;
import org.thriveline.missing.MissingId;
import org.thriveline.person.Details;
import org.thriveline.person.DetailsId;
import org.thriveline.person.DetailsSteps;
import org.thriveline.person.ErasePerson;
import org.thriveline.person.ErasureSteps;
import org.thriveline.person.People;
import org.thriveline.policy.PersonKey;

/** Who callers and missing people are: said, shown to who asks for one record, and erased. */
@RestController
class PersonController {
    private static final String CALLER = "/api/v1/calls/{id}/caller";
    private static final String MISSING = "/api/v1/missing-persons/{id}/person";

    private final Recorder recorder;
    private final People people;

    PersonController(Recorder recorder, People people) {
        this.recorder = recorder;
        this.people = people;
    }

    /** What a request says of a person. Its text tells nothing of it. */
    record Describe(
            String id,
            Instant at,
            String by,
            @Nullable String name,
            @Nullable String number,
            @Nullable String address,
            @Nullable LocalDate born) {
        Describe {
            details(name, number, address, born);
        }

        Details details() {
            return details(name, number, address, born);
        }

        private static Details details(
                @Nullable String name, @Nullable String number, @Nullable String address, @Nullable LocalDate born) {
            return new Details(name, number, address, born);
        }

        @Override
        public String toString() {
            return "details of the person of " + id;
        }
    }

    /** @param reason why, for whoever asks later */
    record Erase(String id, Instant at, String by, String reason) {
        Erase {
            // Refused with its name before anything is done.
            var _ = new PersonKey(id);
        }
    }

    /** @param person the opaque key of who was erased */
    record Erased(String person, Instant at) {}

    @PostMapping(CALLER)
    @Audited(Act.COLLECTION)
    @Operation(summary = "Say who a caller is; kept encrypted under a key of their own")
    ResponseEntity<Recorded> describeCaller(Said<Describe> said) {
        return describe(said, PathId.of(said.id(), PersonController::ofCall));
    }

    @GetMapping(CALLER)
    @Audited(Act.CONSULTATION)
    @Operation(summary = "Show who a caller is")
    People.Known caller(@PathVariable("id") String id) {
        return people.of(PathId.of(id, PersonController::ofCall));
    }

    @PostMapping(MISSING)
    @Audited(Act.COLLECTION)
    @Operation(summary = "Say who a missing person is; kept encrypted under a key of their own")
    ResponseEntity<Recorded> describeMissing(Said<Describe> said) {
        return describe(said, PathId.of(said.id(), PersonController::ofMissing));
    }

    @GetMapping(MISSING)
    @Audited(Act.CONSULTATION)
    @Operation(summary = "Show who a missing person is")
    People.Known missing(@PathVariable("id") String id) {
        return people.of(PathId.of(id, PersonController::ofMissing));
    }

    @PostMapping("/api/v1/persons/{id}/erasure")
    @Audited(Act.ERASURE)
    @Operation(summary = "Erase a person: destroy their key, for good; every count stays")
    Erased erase(Said<Erase> said) {
        Erase asked = said.command();
        ErasePerson step = people.erase(new PersonKey(asked.id()), asked.at(), asked.by(), asked.reason());
        // Marked first: were the server to stop now, the next start would destroy the key.
        recorder.note(new Said<>(step, said.id(), said.by(), said.path(), false), ErasureSteps::of);
        people.destroy(step);
        return new Erased(step.person().value(), step.at());
    }

    private static DetailsId ofCall(String id) {
        return DetailsId.of(new CallId(id));
    }

    private static DetailsId ofMissing(String id) {
        return DetailsId.of(new MissingId(id));
    }

    private ResponseEntity<Recorded> describe(Said<Describe> said, DetailsId id) {
        Describe asked = said.command();
        return people.describe(id, asked.details(), asked.at(), asked.by())
                .map(step ->
                        recorder.note(new Said<>(step, said.id(), said.by(), said.path(), false), DetailsSteps::of))
                .orElseGet(() -> ResponseEntity.ok(new Recorded(said.id(), 0, true)));
    }
}
