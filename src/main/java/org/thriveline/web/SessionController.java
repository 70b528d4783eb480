package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Role;
import org.thriveline.history.LiveBoard;
import org.thriveline.log.LogProperties;

/** Who is signed in. Signing in and out, at the same path, is the access room's. */
@RestController
class SessionController {
    private final LiveBoard board;
    private final StoreKind store;

    SessionController(LiveBoard board, LogProperties log) {
        this.board = board;
        this.store = log.embedded() ? StoreKind.EMBEDDED : StoreKind.MONGODB;
    }

    /**
     * Who is signed in, and what every page must say.
     *
     * @param name of the account
     * @param simulated whether the store holds anything of the simulated force
     */
    record Session(String name, List<String> roles, boolean simulated, StoreKind store) {}

    @GetMapping("/api/v1/session")
    @Operation(summary = "Say who is signed in, and where")
    Session session(Authentication who) {
        return new Session(
                who.getName(),
                Role.among(who.getAuthorities()),
                board.provenance().simulated(),
                store);
    }
}
