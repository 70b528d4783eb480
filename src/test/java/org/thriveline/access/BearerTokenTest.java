package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thriveline.provider.TestProvider;
import org.thriveline.web.Reply;

/** The provider's bearer tokens, for feeds; and each token that is none of them. */
class BearerTokenTest extends ProvidedTest {
    private static final String CALL = "{\"line\":\"999\"}";

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void feed() {
        now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        PROVIDER.says(TestProvider.FEED, claims(TestProvider.FEED, List.of("*"), Role.INTAKE));
    }

    @Test
    void aFeedRecordsWithTheTokenThatTheProviderHandsOutAndLeavesNoSession() {
        Reply reply = bearing(PROVIDER.feedToken()).post("/api/v1/calls", CALL);

        assertThat(reply).hasToString("201");
        assertThat(reply.headers("Set-Cookie")).isEmpty();
        assertThat(bearing(PROVIDER.feedToken()).get("/actuator/metrics").status())
                .as("not of its role")
                .isEqualTo(403);
    }

    @Test
    void anyOtherTokenIsRefused() {
        JWTClaimsSet.Builder good = good();
        Map<String, String> others = new TreeMap<>(Map.of(
                "another audience",
                PROVIDER.signed(good().audience("https://other.example")),
                "no audience",
                PROVIDER.signed(good().audience((String) null)),
                "for the page that signs in",
                PROVIDER.signed(good().audience(TestProvider.CLIENT)),
                "another issuer",
                PROVIDER.signed(good().issuer("https://other.example")),
                "expired",
                PROVIDER.signed(spent(61)),
                "without an end",
                PROVIDER.signed(good().expirationTime(null)),
                "of the future",
                PROVIDER.signed(good().issueTime(Date.from(now.plusSeconds(120)))),
                "not yet good",
                PROVIDER.signed(good().notBeforeTime(Date.from(now.plusSeconds(120)))),
                "a foreign key that says it is the provider's",
                PROVIDER.forged(good),
                "alg none",
                new PlainJWT(good().build()).serialize()));
        String signed = PROVIDER.signed(good());
        others.put("altered", part(signed, 0) + "." + base64("{\"sub\":\"admin\"}") + "." + part(signed, 2));
        others.put("alg none in the header", base64("{\"alg\":\"none\"}") + "." + part(signed, 1) + ".");
        others.put("a public key as a shared secret", shared());
        others.put("of another kind", PROVIDER.signedAs("logout+jwt", good()));
        others.put("nobody's", PROVIDER.signed(good().subject(null)));
        others.put("no token", "abc");

        Map<String, String> answers = new TreeMap<>();
        others.forEach((what, token) -> answers.put(what, answer(bearing(token).post("/api/v1/calls", CALL))));

        assertThat(bearing(signed).post("/api/v1/calls", CALL)).hasToString("201");
        assertThat(answers)
                .allSatisfy((what, answer) -> assertThat(answer)
                        .as(what)
                        .isEqualTo("401 urn:thriveline:problem:bad-token Bearer realm=\"Thriveline\","
                                + " error=\"invalid_token\""));
    }

    @Test
    void oneInAnAddressOrAFormIsNotLookedAt() {
        String token = PROVIDER.signed(good());

        assertThat(stranger().get("/api/v1/board?access_token=" + token).status())
                .isEqualTo(401);
        assertThat(stranger()
                        .send(
                                "POST",
                                "/api/v1/calls",
                                "access_token=" + token,
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void clocksMayDifferByAMinute() {
        assertThat(bearing(PROVIDER.signed(spent(50))).get("/api/v1/board").status())
                .isEqualTo(200);
    }

    @Test
    void oneIsGoodNoMoreOnceItHasRunOut() {
        String token = PROVIDER.signed(good());
        clock.forward(Duration.ofSeconds(365));

        assertThat(bearing(token).get("/api/v1/board").status()).isEqualTo(401);
    }

    private JWTClaimsSet.Builder good() {
        return PROVIDER.access(now)
                .claim("realm", Map.of("groups", List.of("cmc-intake")))
                .claim("areas", "*");
    }

    /** Good until some seconds ago. */
    private JWTClaimsSet.Builder spent(long seconds) {
        return good().issueTime(Date.from(now.minusSeconds(300))).expirationTime(Date.from(now.minusSeconds(seconds)));
    }

    /** Signed with what everybody knows, by an algorithm that takes it for a secret. */
    private String shared() {
        try {
            byte[] known = PROVIDER.publicKey().toRSAPublicKey().getEncoded();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(PROVIDER.publicKey().getKeyID())
                            .build(),
                    good().build());
            token.sign(new MACSigner(known));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String answer(Reply reply) {
        return reply.status() + " " + reply.json().path("type").asString() + " " + reply.header("WWW-Authenticate");
    }
}
