package org.thriveline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.OwnAreas;
import org.thriveline.access.Role;
import org.thriveline.history.LiveBoard;
import org.thriveline.history.Quarantine;
import org.thriveline.log.LogProperties;
import org.thriveline.policy.Incomplete;

/** Who is signed in. Signing in and out, at the same path, is the access room's. */
@RestController
class SessionController {
    private final LiveBoard board;
    private final Quarantine quarantine;
    private final StoreKind store;

    SessionController(LiveBoard board, Quarantine quarantine, LogProperties log) {
        this.board = board;
        this.quarantine = quarantine;
        this.store = log.embedded() ? StoreKind.EMBEDDED : StoreKind.MONGODB;
    }

    /**
     * Who is signed in, and what every page must say.
     *
     * @param name of the account
     * @param areas to which the account is limited, null where it is not
     * @param simulated whether the store holds anything of the simulated force
     * @param incomplete what any view leaves out, null where nothing is
     */
    record Session(
            String name,
            List<String> roles,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            List<String> areas,

            boolean simulated,
            @Nullable Incomplete incomplete,
            StoreKind store) {}

    @GetMapping("/api/v1/session")
    @Operation(summary = "Say who is signed in, and where")
    Session session(Authentication who) {
        OwnAreas areas = OwnAreas.of(who);
        return new Session(
                who.getName(),
                Role.among(who.getAuthorities()),
                areas.limited() ? areas.codes() : null,
                board.provenance().simulated(),
                quarantine.incomplete(),
                store);
    }
}
