package org.thriveline.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;
import org.thriveline.web.ServedWiring;

/** Signing in and out, over HTTP. */
class SignInTest extends ServedTest {
    @Autowired
    private ServedWiring wiring;

    @Test
    void askingWithoutSignInSaysSoAndGivesTheToken() {
        Reply reply = stranger().get("/api/v1/session");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:not-signed-in\",\"title\":\"Not signed in\","
                        + "\"status\":401,\"detail\":\"This needs a signed-in account.\","
                        + "\"instance\":\"/api/v1/session\"}");
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Session realm=\"Thriveline\"");
        assertThat(reply.header("Set-Cookie")).matches("XSRF-TOKEN=[0-9a-f-]{36}; Path=/; SameSite=Strict");
    }

    @Test
    void aSessionFromSignInToSignOut() {
        Caller browser = stranger();

        Reply in = browser.signIn("supervisor", Caller.PASSWORD);
        assertThat(in.toString()).isEqualTo("204");
        assertThat(in.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("thriveline=[\\w.-]{200,500}; Path=/; HttpOnly; SameSite=Strict"));
        assertThat(browser.get("/api/v1/session").body())
                .isEqualTo("{\"name\":\"supervisor\",\"roles\":[\"supervisor\"],\"areas\":null,\"simulated\":false,"
                        + "\"incomplete\":null,\"store\":\"embedded\"}");

        SessionEnded session = session(browser);
        Reply out = browser.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));
        assertThat(out.toString()).isEqualTo("204");
        assertThat(out.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("thriveline=; Path=/; Max-Age=0; .*HttpOnly; SameSite=Strict"));
        assertThat(wiring.ended()).containsOnlyOnce(session);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(browser.cookie("XSRF-TOKEN")).hasSize(36);
    }

    @Test
    void signingInAgainEndsTheOldSession() {
        Caller browser = stranger();
        browser.signIn("analyst", Caller.PASSWORD);
        String cookie = "thriveline=" + browser.cookie("thriveline");
        SessionEnded first = session(browser);

        browser.signIn("supervisor", Caller.PASSWORD);

        assertThat(wiring.ended()).containsOnlyOnce(first).doesNotContain(session(browser));
        assertThat(new Caller(port(), "Cookie", cookie).get("/api/v1/session").status())
                .isEqualTo(401);
        assertThat(browser.get("/api/v1/session").json().path("name").asString())
                .isEqualTo("supervisor");
    }

    /** The session of a browser's cookie is named by the hash of its id. */
    private static SessionEnded session(Caller browser) {
        try {
            String id = SignedJWT.parse(browser.cookie("thriveline"))
                    .getJWTClaimsSet()
                    .getStringClaim("sid");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(US_ASCII));
            return new SessionEnded(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (ParseException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWrongNameOrPasswordIsToldApartByNobody() {
        assertThat(stranger().signIn("analyst", "wrong").body())
                .isEqualTo(stranger().signIn("nobody", Caller.PASSWORD).body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:wrong-credentials\",\"title\":\"Wrong credentials\","
                        + "\"status\":401,\"detail\":\"The name or the password is wrong.\","
                        + "\"instance\":\"/api/v1/session\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/session", "/api/v1/%73ession"})
    void signingInNeedsTheToken(String path) {
        Reply reply = stranger()
                .send("POST", path, "username=analyst&password=x", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("type").asString()).isEqualTo("urn:thriveline:problem:missing-token");
    }

    @Test
    void recordingInASessionNeedsTheToken() {
        Caller browser = stranger();
        browser.signIn("intake", Caller.PASSWORD);

        Reply without = browser.post("/api/v1/calls", "{\"line\":\"999\"}");
        Reply with = browser.post("/api/v1/calls", "{\"line\":\"999\"}", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        assertThat(without.json().path("type").asString()).isEqualTo("urn:thriveline:problem:missing-token");
        assertThat(with.toString()).isEqualTo("201");
    }

    @Test
    void httpBasicNeedsNoTokenAndLeavesNoSession() {
        Reply reply = client("intake").post("/api/v1/calls", "{\"line\":\"999\"}");

        assertThat(reply.toString()).isEqualTo("201");
        assertThat(reply.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void httpBasicWithAWrongPasswordIsOfferedAgain() {
        Reply reply = Caller.basic(port(), "reporter", "wrong").get("/api/v1/board");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Thriveline\", charset=\"UTF-8\"");
        assertThat(reply.json().path("type").asString()).isEqualTo("urn:thriveline:problem:wrong-credentials");
    }

    @Test
    void fiveFailuresWithinAMinuteMakeThemWait() {
        for (int i = 0; i < 5; i++) {
            assertThat(stranger().signIn("admin", "wrong").status()).isEqualTo(401);
        }

        Reply form = stranger().signIn("admin", Caller.PASSWORD);
        Reply basic = client("admin").get("/api/v1/session");
        assertThat(form.header("Retry-After")).isEqualTo("60");
        assertThat(form.body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:too-many-failures\",\"title\":\"Too many failures\","
                        + "\"status\":429,\"detail\":\"Signing in failed too often. Try again in 60 s.\","
                        + "\"instance\":\"/api/v1/session\"}");
        assertThat(basic.body()).isEqualTo(form.body());
        assertThat(client("supervisor").get("/api/v1/session").status()).isEqualTo(200);

        clock.forward(Duration.ofMinutes(1));
        assertThat(client("admin").get("/api/v1/session").status()).isEqualTo(200);
    }
}
