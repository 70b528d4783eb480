package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who does something, and from where.
 *
 * @param name of the account; of the operating system's user on the command line
 * @param roles as words, see {@link Role#word}
 * @param from the address asked from, by a proxy's word only where the server is configured to take it; or
 *     {@code command line}, or {@code server} for what it does by itself
 * @param session names the signed-in session, null where there is none
 */
public record Actor(
        String name,
        List<String> roles,
        String from,
        @Nullable String session) {
    public Actor {
        roles = List.copyOf(roles);
    }

    /** Returns who runs a command: the operating system's user. */
    public static Actor commandLine() {
        return new Actor(System.getProperty("user.name", "unknown"), List.of(), "command line", null);
    }

    /** Returns the server, for what it does by itself. */
    public static Actor server() {
        return new Actor("server", List.of(), "server", null);
    }

    /** Returns who sent a request. */
    public static Actor of(HttpServletRequest request) {
        return of(request.getUserPrincipal(), request.getRemoteAddr());
    }

    /** @param from the address asked from */
    public static Actor of(@Nullable Principal who, String from) {
        String session = SignedIn.of(who).map(SignedIn::session).orElse(null);
        List<String> roles = who instanceof Authentication signedIn ? Role.among(signedIn.getAuthorities()) : List.of();
        return new Actor(who == null ? "nobody" : who.getName(), roles, from, session);
    }
}
