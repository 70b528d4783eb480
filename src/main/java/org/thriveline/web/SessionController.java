package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Role;

/** Who is signed in. Signing in and out, at the same path, is the access room's. */
@RestController
class SessionController {
    private final Installation installation;

    SessionController(Installation installation) {
        this.installation = installation;
    }

    /** @param name of the account */
    record Session(String name, List<String> roles, boolean simulated, StoreKind store) {}

    @GetMapping("/api/v1/session")
    @Operation(summary = "Say who is signed in, and where")
    Session session(Authentication who) {
        return new Session(
                who.getName(), Role.among(who.getAuthorities()), installation.simulated(), installation.store());
    }
}
