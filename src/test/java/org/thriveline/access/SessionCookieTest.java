package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.log.MongoStore;
import org.thriveline.log.StoreSecret;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;

/** The signed cookie, over HTTP: what it says, how long it is good for, and that no other is taken for it. */
@TestPropertySource(
        properties = {
            "thriveline.session.idle=1h",
            "thriveline.session.longest=3h",
            "server.forward-headers-strategy=native"
        })
class SessionCookieTest extends ServedTest {
    private static final String REFUSED =
            "{\"type\":\"urn:thriveline:problem:not-signed-in\",\"title\":\"Not signed in\","
                    + "\"status\":401,\"detail\":\"This needs a signed-in account.\",\"instance\":\"/api/v1/board\"}";

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private MongoStore store;

    @Autowired
    private WebServerApplicationContext server;

    @Test
    void saysWhoIsSignedInAndNoMore() throws ParseException {
        Caller browser = stranger();
        browser.signIn("supervisor", Caller.PASSWORD);

        JWTClaimsSet claims = SignedJWT.parse(browser.cookie("thriveline")).getJWTClaimsSet();

        Instant issued = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder("sub", "account", "asof", "roles", "sid", "begun", "iat", "exp");
        assertThat(claims.getSubject()).isEqualTo("supervisor");
        assertThat(claims.getStringListClaim("roles")).containsExactly("supervisor");
        assertThat(Base64.getUrlDecoder().decode(claims.getStringClaim("sid"))).hasSize(16);
        assertThat(claims.getIssueTime()).isEqualTo(issued);
        assertThat(claims.getExpirationTime()).isEqualTo(issued.plus(Duration.ofHours(1)));
    }

    @Test
    void anyOtherCookieIsRefusedAndToldNothing() {
        Caller browser = stranger();
        browser.signIn("supervisor", Caller.PASSWORD);
        String good = browser.cookie("thriveline");
        Ticket admin = ticket("admin", Duration.ZERO);
        byte[] secret = StoreSecret.of(store.database());
        Map<String, String> others = new TreeMap<>(Map.of(
                "empty",
                "",
                "no token",
                "thriveline",
                "too many parts",
                good + "." + good,
                "altered claims",
                part(good, 0) + "." + base64("{\"sub\":\"admin\"}") + "." + part(good, 2),
                "altered signature",
                altered(good),
                "no signature",
                part(good, 0) + "." + part(good, 1) + ".",
                "alg none",
                new PlainJWT(claims(admin)).serialize(),
                "alg none said in the header",
                base64("{\"alg\":\"none\"}") + "." + part(good, 1) + ".",
                "of another store",
                new SessionTokens(new byte[32], Caller.PASSWORD).write(admin),
                "of another password",
                new SessionTokens(secret, "another").write(admin)));
        others.put("run out", tokens().write(ticket("admin", Duration.ofHours(1))));

        Map<String, Reply> replies = new TreeMap<>();
        others.forEach((what, cookie) -> replies.put(what, with(cookie).get("/api/v1/board")));

        assertThat(with(good).get("/api/v1/board").status()).isEqualTo(200);
        assertThat(with(tokens().write(admin)).get("/api/v1/board").status()).isEqualTo(200);
        assertThat(replies).allSatisfy((what, reply) -> {
            assertThat(reply.status()).as(what).isEqualTo(401);
            assertThat(reply.body()).as(what).isEqualTo(REFUSED);
            assertThat(reply.headers("Set-Cookie")).as(what).isEmpty();
        });
    }

    @Test
    void aRefusedCookieRecordsNothing() {
        String cookie = new SessionTokens(new byte[32], Caller.PASSWORD).write(ticket("admin", Duration.ZERO));

        assertThat(with(cookie).post("/api/v1/calls", "{\"line\":\"999\"}").status())
                .isEqualTo(401);
        assertThat(with(tokens().write(ticket("admin", Duration.ZERO)))
                        .post("/api/v1/calls", "{\"line\":\"999\"}")
                        .status())
                .as("a good one without the token")
                .isEqualTo(403);
    }

    @Test
    void afterSignOutNoCookieOfTheSessionIsGood() {
        Caller browser = stranger();
        browser.signIn("supervisor", Caller.PASSWORD);
        String first = browser.cookie("thriveline");
        clock.forward(Duration.ofMinutes(6));
        browser.get("/api/v1/session");
        String renewed = browser.cookie("thriveline");

        browser.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(renewed).isNotEqualTo(first);
        assertThat(browser.cookie("thriveline")).isEqualTo("none");
        assertThat(with(first).get("/api/v1/board").body()).isEqualTo(REFUSED);
        assertThat(with(renewed).get("/api/v1/board").body()).isEqualTo(REFUSED);
    }

    @Test
    void useRenewsItOnceAPartOfItsTimeHasGone() {
        String cookie = tokens().write(ticket("supervisor", Duration.ofMinutes(4)));
        assertThat(with(cookie).get("/api/v1/board").headers("Set-Cookie")).isEmpty();

        clock.forward(Duration.ofMinutes(1));
        assertThat(with(cookie).get("/").headers("Set-Cookie"))
                .as("a file may be kept for others")
                .isEmpty();
        Reply reply = with(cookie).get("/api/v1/board");
        assertThat(reply.headers("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("thriveline=[\\w-]+\\.[\\w-]+\\.[\\w-]+; Path=/; HttpOnly; SameSite=Strict");
        String renewed = value(reply);

        clock.forward(Duration.ofMinutes(56));
        assertThat(with(cookie).get("/api/v1/board").status()).isEqualTo(401);
        assertThat(with(renewed).get("/api/v1/session").json().path("name").asString())
                .isEqualTo("supervisor");
    }

    @Test
    void howeverMuchItIsUsedItEndsWithTheLongestTime() {
        Caller browser = stranger();
        browser.signIn("supervisor", Caller.PASSWORD);
        for (int half = 1; half < 6; half++) {
            clock.forward(Duration.ofMinutes(30));
            assertThat(browser.get("/api/v1/board").status()).isEqualTo(200);
        }
        String last = browser.cookie("thriveline");

        clock.forward(Duration.ofMinutes(30));
        assertThat(with(last).get("/api/v1/board").body()).isEqualTo(REFUSED);
    }

    @Test
    void goesBackOverTlsOnlyWhereItCameOverTls() {
        String cookie = tokens().write(ticket("supervisor", Duration.ofMinutes(10)));

        assertThat(with(cookie)
                        .get("/api/v1/board", "X-Forwarded-Proto", "https")
                        .headers("Set-Cookie"))
                .singleElement()
                .asString()
                .endsWith("; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void behindAProxyThatEndsTlsAPageOfItsHostSignsIn() {
        String[] proxied = {"X-Forwarded-Proto", "https", "X-Forwarded-Host", "board.example"};
        String token = new Caller(port(), proxied)
                .get("/api/v1/session")
                .header("Set-Cookie")
                .replaceAll("^XSRF-TOKEN=([^;]*);.*", "$1");
        Caller page = new Caller(
                port(),
                Stream.concat(Stream.of(proxied), Stream.of("X-XSRF-TOKEN", token, "Cookie", "XSRF-TOKEN=" + token))
                        .toArray(String[]::new));
        String body = "username=analyst&password=" + Caller.PASSWORD.replace(' ', '+');

        Reply ours =
                page.send("POST", "/api/v1/session", body, "Content-Type", FORM, "Origin", "https://board.example");
        Reply foreign =
                page.send("POST", "/api/v1/session", body, "Content-Type", FORM, "Origin", "http://board.example");

        assertThat(ours).hasToString("204");
        assertThat(ours.headers("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("thriveline="))
                .singleElement()
                .asString()
                .endsWith("; Path=/; Secure; HttpOnly; SameSite=Strict");
        assertThat(foreign.json().path("type").asString()).isEqualTo("urn:thriveline:problem:foreign-origin");
    }

    @Test
    void theServerKeepsNoSession() {
        Caller browser = stranger();
        browser.signIn("supervisor", Caller.PASSWORD);
        browser.get("/api/v1/board");

        var tomcat = ((TomcatWebServer) Objects.requireNonNull(server.getWebServer())).getTomcat();
        for (Container context : tomcat.getHost().findChildren()) {
            assertThat(((Context) context).getManager().getActiveSessions()).isZero();
        }
        assertThat(tomcat.getHost().findChildren()).hasSize(1);
    }

    private SessionTokens tokens() {
        return new SessionTokens(StoreSecret.of(store.database()), Caller.PASSWORD);
    }

    private Ticket ticket(String account, Duration age) {
        Instant issued = Instant.ofEpochSecond(clock.instant().minus(age).getEpochSecond());
        Rights rights = new Rights(List.of(account), OwnAreas.FORCE);
        return new Ticket(Account.builtIn(account, rights), "s1", issued, issued, issued.plus(Duration.ofHours(1)));
    }

    private static JWTClaimsSet claims(Ticket ticket) {
        try {
            return SignedJWT.parse(new SessionTokens(new byte[32], null).write(ticket))
                    .getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private Caller with(String cookie) {
        return new Caller(port(), "Cookie", "thriveline=" + cookie);
    }

    private static String value(Reply reply) {
        return reply.headers("Set-Cookie").getFirst().replaceAll("^thriveline=([^;]*);.*", "$1");
    }

    private static String part(String token, int number) {
        return token.split("\\.", -1)[number];
    }

    /** Returns the token with one bit of its signature's first letter turned. */
    private static String altered(String token) {
        int first = token.lastIndexOf('.') + 1;
        return token.substring(0, first) + (token.charAt(first) == 'A' ? 'B' : 'A') + token.substring(first + 1);
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
