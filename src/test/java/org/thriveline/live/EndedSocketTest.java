package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thriveline.access.AuditPages;
import org.thriveline.access.AuditQuestion;
import org.thriveline.access.AuditTrail;
import org.thriveline.access.ProvidedTest;
import org.thriveline.access.Role;
import org.thriveline.provider.TestProvider;
import org.thriveline.provider.Visitor;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;

/** Everything that ends a session, and with it at once what was opened under it: other rights, an administrator, the provider. */
class EndedSocketTest extends ProvidedTest {
    private static final List<String> FORCE = List.of("*");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LOGOUT = "/api/v1/sessions/provider-logout";

    @Autowired
    private AuditTrail trail;

    /** Of each test its own, since what has ended stays so. */
    private String who = "";

    @BeforeEach
    void somebody() {
        who = "p" + System.nanoTime();
        says(who, FORCE, Role.SUPERVISOR);
    }

    @Test
    void whoComesAgainWithOtherRolesHasNoEarlierSession() {
        Visitor first = signedIn();
        try (Browser socket = socket(first)) {
            later();
            says(who, FORCE, Role.ANALYST);
            Visitor second = signedIn();

            endsAtOnce(socket);
            assertThat(with(first).get("/api/v1/session").status()).isEqualTo(401);
            assertThat(with(second).get("/api/v1/session").status()).isEqualTo(200);
        }
    }

    @Test
    void whoComesAgainWithOtherAreasHasNoEarlierSession() {
        Visitor first = signedIn();
        try (Browser socket = socket(first)) {
            later();
            says(who, List.of("NC"), Role.SUPERVISOR);
            Visitor second = signedIn();

            endsAtOnce(socket);
            assertThat(with(first).get("/api/v1/session").status()).isEqualTo(401);
            assertThat(with(second).get("/api/v1/session").json().path("areas").toString())
                    .isEqualTo("[\"NC\"]");
        }
    }

    @Test
    void whoComesAgainWithTheSameKeepsBothSessions() {
        Visitor first = signedIn();
        try (Browser socket = socket(first)) {
            later();
            Visitor second = signedIn();

            assertThat(with(first).get("/api/v1/session").status()).isEqualTo(200);
            assertThat(with(second).get("/api/v1/session").status()).isEqualTo(200);
            assertThat(socket.closed()).isNotDone();
        }
    }

    @Test
    void whoHasLostAllRolesIsSignedOutWhenTheyTryAgain() {
        Visitor first = signedIn();
        try (Browser socket = socket(first)) {
            later();
            says(who, FORCE);
            Visitor second = visitor();
            assertThat(Visitor.next(second.signIn(who))).isEqualTo("/sign-in?problem=no-role");

            endsAtOnce(socket);
            assertThat(with(first).get("/api/v1/session").status()).isEqualTo(401);
        }
    }

    @Test
    void aTokenThatSaysOtherRolesEndsWhatWasOpenedWithAnOlderOneWhichIsNoGoodAnyMore() {
        Instant now = clock.instant();
        String older = PROVIDER.signed(token(now.minusSeconds(20), "cmc-supervisor"));
        String newer = PROVIDER.signed(token(now.minusSeconds(10), "cmc-analyst"));
        try (Browser socket = new Browser(port(), true, "Authorization", "Bearer " + older)) {
            await().until(() -> !socket.messages("hello").isEmpty());
            assertThat(bearing(newer).get("/api/v1/session").status()).isEqualTo(200);

            endsAtOnce(socket);
            assertThat(bearing(older).get("/api/v1/session").status()).isEqualTo(401);
            assertThat(bearing(newer).get("/api/v1/session").status())
                    .as("an old token brings nothing back")
                    .isEqualTo(200);
        }
    }

    @Test
    void aSocketOpenedWithATokenClosesWhenTheTokenRunsOut() {
        String token = PROVIDER.signed(token(clock.instant(), "cmc-supervisor"));
        try (Browser socket = new Browser(port(), true, "Authorization", "Bearer " + token)) {
            await().until(() -> !socket.messages("hello").isEmpty());
            clock.forward(Duration.ofMinutes(6));

            await().until(socket.closed()::isDone);
        }
    }

    @Test
    void anAdministratorEndsAllThatAnAccountOpenedAndItIsWrittenDown() {
        says("chief" + who, FORCE, Role.ADMIN);
        Visitor first = signedIn();
        String token = PROVIDER.signed(token(clock.instant(), "cmc-supervisor"));
        assertThat(bearing(token).get("/api/v1/session").status()).isEqualTo(200);
        Visitor admin = visitor();
        admin.signIn("chief" + who);
        try (Browser socket = socket(first)) {
            later();
            Reply reply = end(admin, who + "@force");

            assertThat(reply).hasToString("204");
            endsAtOnce(socket);
            assertThat(with(first).get("/api/v1/session").status()).isEqualTo(401);
            assertThat(bearing(token).get("/api/v1/session").status()).isEqualTo(401);
            assertThat(with(admin).get("/api/v1/session").status()).isEqualTo(200);
            later();
            assertThat(with(signedIn()).get("/api/v1/session").status()).isEqualTo(200);
        }
        var written = new AuditPages(trail)
                .page(
                        new AuditQuestion(null, null, "chief" + who + "@force", "sessions-ended", who + "@force"),
                        null,
                        5);
        assertThat(written.entries()).hasSize(1);
    }

    @Test
    void nobodyElseMay() {
        assertThat(end(signedIn(), who + "@force").json().path("type").asString())
                .isEqualTo("urn:thriveline:problem:not-allowed");
    }

    @Test
    void theProviderEndsOneSession() {
        Visitor first = signedIn();
        try (Browser socket = socket(first)) {
            Reply reply = logout(PROVIDER.signed(
                    PROVIDER.logout(clock.instant()).subject(who).claim("sid", TestProvider.session(who))));

            assertThat(reply).hasToString("204");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            endsAtOnce(socket);
            assertThat(with(first).get("/api/v1/session").status()).isEqualTo(401);
        }
    }

    @Test
    void theProviderEndsAllOfAnAccount() {
        Visitor first = signedIn();
        Visitor second = signedIn();
        try (Browser socket = socket(first)) {
            assertThat(logout(PROVIDER.signed(PROVIDER.logout(clock.instant()).subject(who))))
                    .hasToString("204");

            endsAtOnce(socket);
            assertThat(with(first).get("/api/v1/session").status()).isEqualTo(401);
            assertThat(with(second).get("/api/v1/session").status()).isEqualTo(401);
        }
    }

    @Test
    void noOtherWordOfItIsTaken() {
        Visitor first = signedIn();
        Instant now = clock.instant();
        Map<String, String> words = new TreeMap<>(Map.of(
                "a foreign key", PROVIDER.forged(ours(now)),
                "another issuer", PROVIDER.signed(ours(now).issuer("https://other.example")),
                "another client", PROVIDER.signed(ours(now).audience("other")),
                "no event", PROVIDER.signed(ours(now).claim("events", null)),
                "another event", PROVIDER.signed(ours(now).claim("events", Map.of("urn:other", Map.of()))),
                "with a nonce", PROVIDER.signed(ours(now).claim("nonce", "n")),
                "old", PROVIDER.signed(ours(now.minusSeconds(200)).expirationTime(Date.from(now.plusSeconds(60)))),
                "expired", PROVIDER.signed(ours(now.minusSeconds(120)).expirationTime(Date.from(now.minusSeconds(61)))),
                "of nobody", PROVIDER.signed(ours(now).subject(null)),
                "no token", "abc"));
        words.put("of another kind", PROVIDER.signedAs("at+jwt", ours(now)));
        Map<String, String> answers = new TreeMap<>();
        words.forEach((what, token) -> answers.put(what, "" + logout(token).status()));
        answers.put(
                "nothing",
                "" + stranger().send("POST", LOGOUT, "", "Content-Type", FORM).status());

        assertThat(answers)
                .allSatisfy((what, status) -> assertThat(status).as(what).isEqualTo("400"));
        assertThat(with(first).get("/api/v1/session").status()).isEqualTo(200);
    }

    private JWTClaimsSet.Builder ours(Instant at) {
        return PROVIDER.logout(at).subject(who);
    }

    private JWTClaimsSet.Builder token(Instant issued, String group) {
        return PROVIDER.access(issued)
                .subject(who)
                .claim("preferred_username", who + "@force")
                .claim("realm", Map.of("groups", List.of(group)))
                .claim("areas", "*");
    }

    private Reply logout(String token) {
        return stranger().send("POST", LOGOUT, "logout_token=" + token, "Content-Type", FORM);
    }

    private Reply end(Visitor by, String account) {
        String xsrf = with(by).get("/api/v1/session").header("Set-Cookie").replaceAll("^XSRF-TOKEN=([^;]*);.*", "$1");
        return new Caller(port(), "Cookie", "thriveline=" + by.cookie("thriveline") + "; XSRF-TOKEN=" + xsrf)
                .send(
                        "POST",
                        "/api/v1/sessions/ending",
                        "account=" + account.replace("@", "%40"),
                        "Content-Type",
                        FORM,
                        "X-XSRF-TOKEN",
                        xsrf);
    }

    private Visitor signedIn() {
        Visitor visitor = visitor();
        assertThat(Visitor.next(visitor.signIn(who))).isEqualTo("/");
        return visitor;
    }

    private Browser socket(Visitor visitor) {
        Browser socket = new Browser(port(), true, "Cookie", "thriveline=" + visitor.cookie("thriveline"));
        await().until(() -> !socket.messages("hello").isEmpty());
        return socket;
    }

    /** The provider says when in whole seconds. */
    private void later() {
        Instant second = Instant.now().plusSeconds(1);
        await().until(() -> Instant.now().isAfter(second));
        clock.forward(Duration.between(clock.instant(), Instant.now()));
    }

    private static void endsAtOnce(Browser socket) {
        await().atMost(Duration.ofSeconds(2))
                .until(() -> !socket.messages("end").isEmpty());
        assertThat(socket.messages("end").getFirst().path("reason").asString()).isEqualTo("signed-out");
        await().until(socket.closed()::isDone);
    }
}
