package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Actor;
import org.thriveline.access.ProviderLogout;
import org.thriveline.access.SessionEnds;
import org.thriveline.policy.Rejection;

/** Ends sessions of others, and what they opened, on every server. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionEndingController {
    private static final int LONGEST_NAME = 200;

    private final SessionEnds ends;
    private final ProviderLogout provider;

    SessionEndingController(SessionEnds ends, ProviderLogout provider) {
        this.ends = ends;
        this.provider = provider;
    }

    @PostMapping(path = "/ending", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            summary = "End all sessions of an account, and bearer tokens issued to it before",
            description = "Its sockets close at once, on every server. It may sign in again.")
    ResponseEntity<Void> end(
            @RequestParam(name = "account", required = false) @Nullable String account, HttpServletRequest request) {
        if (account == null || account.isBlank() || account.length() > LONGEST_NAME) {
            throw new Rejection("bad-account", "account", "Give the account's name");
        }
        ends.ofAccount(account, Actor.of(request), "POST /api/v1/sessions/ending");
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/provider-logout", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            summary = "Hear from the OpenID Connect provider that somebody signed out there (Back-Channel Logout 1.0)")
    @SecurityRequirements
    ResponseEntity<Void> ended(
            @RequestParam(name = "logout_token", required = false) @Nullable String token, HttpServletRequest request) {
        provider.take(token == null ? "" : token, Actor.of(request), "POST /api/v1/sessions/provider-logout");
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
