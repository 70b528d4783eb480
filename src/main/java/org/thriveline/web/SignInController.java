package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.SignInWays;

/** How one may sign in here; for the page that offers it to somebody who has not. */
@RestController
class SignInController {
    private final SignInWays ways;

    SignInController(SignInWays ways) {
        this.ways = ways;
    }

    /**
     * The ways there are.
     *
     * @param accounts whether by name and password of a built-in account
     * @param provider what the accounts of the OpenID Connect provider are called, null where there is none
     */
    record Ways(boolean accounts, @Nullable String provider) {}

    @GetMapping("/api/v1/sign-in")
    @Operation(summary = "Say in which ways one may sign in")
    @SecurityRequirements
    Ways ways() {
        return new Ways(ways.hasBuiltIn(), ways.providerLabel());
    }
}
