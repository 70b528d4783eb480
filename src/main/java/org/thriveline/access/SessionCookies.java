package org.thriveline.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.util.WebUtils;

/**
 * Who is signed in, kept in a signed cookie and nowhere else, so that any node of the store knows it, and a restart signs
 * nobody out. Safe for use by many threads.
 */
final class SessionCookies implements SecurityContextRepository {
    private static final String READ = SessionCookies.class.getName();
    private static final int ID_BYTES = 16;

    /** After this part of its time a cookie is renewed by use. */
    private static final int PARTS = 12;

    private final SessionTokens tokens;
    private final EndedSessions ended;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param idle how long a cookie is good for
     * @param longest how long a session lasts, however much it is used
     */
    SessionCookies(SessionTokens tokens, EndedSessions ended, Clock clock, Duration idle, Duration longest) {
        this.tokens = tokens;
        this.ended = ended;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    @Override
    @SuppressWarnings("deprecation") // Not to be called by others any more, but there is no other to implement.
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return ticket(holder.getRequest())
                .<SecurityContext>map(
                        ticket -> new SecurityContextImpl(new AccountToken(ticket.account(), ticket.signedIn())))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return ticket(request).isPresent();
    }

    /** Signs in, under a new session; or takes the cookie away, where nobody is to be signed in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication who = context.getAuthentication();
        if (who == null) {
            write("", Duration.ZERO, request, response);
            return;
        }
        // What was opened under the old session belongs to whoever was there before. Nobody waits for the others to
        // hear it.
        ticket(request).ifPresent(old -> {
            var _ = ended.end(old.signedIn().session());
        });
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        Account account = Account.of(who);
        ended.seen(account);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        issue(ticket(account, session, now), request, response);
    }

    /** Gives a cookie that a good part of its time has gone by for, in use, the whole of it again. */
    void renew(HttpServletRequest request, HttpServletResponse response) {
        ticket(request)
                .filter(ticket -> !ticket.issued().plus(idle.dividedBy(PARTS)).isAfter(clock.instant()))
                .map(ticket -> ticket(ticket.account(), ticket.session(), ticket.begun()))
                .ifPresent(ticket -> issue(ticket, request, response));
    }

    private Optional<Ticket> ticket(HttpServletRequest request) {
        return read(request).filter(this::isGood);
    }

    /** Reads the cookie once a request. */
    private Optional<Ticket> read(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Optional<?> before) {
            return before.map(Ticket.class::cast);
        }
        Optional<Ticket> read = Optional.ofNullable(WebUtils.getCookie(request, SignedIn.COOKIE))
                .map(Cookie::getValue)
                .flatMap(tokens::read);
        request.setAttribute(READ, read);
        return read;
    }

    /** A node that allows less time than the one that signed takes its own word. */
    private boolean isGood(Ticket ticket) {
        Instant now = clock.instant();
        return ticket.until().isAfter(now)
                && ticket.issued().plus(idle).isAfter(now)
                && ticket.begun().plus(longest).isAfter(now)
                && !ended.contains(ticket.signedIn());
    }

    private Ticket ticket(Account account, String session, Instant begun) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = begun.plus(longest).truncatedTo(ChronoUnit.SECONDS);
        Instant idled = now.plus(idle);
        return new Ticket(account, session, begun, now, idled.isBefore(end) ? idled : end);
    }

    private void issue(Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        // Without an age of its own: it goes when the browser is closed.
        write(tokens.write(ticket), Duration.ofSeconds(-1), request, response);
    }

    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        String path = request.getContextPath();
        ResponseCookie cookie = ResponseCookie.from(SignedIn.COOKIE, value)
                .path(path.isEmpty() ? "/" : path)
                .maxAge(age)
                .secure(request.isSecure())
                .httpOnly(true)
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
