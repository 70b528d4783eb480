package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.thriveline.provider.TestProvider;
import org.thriveline.provider.Visitor;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;

/** A served test where a real provider says who people are. Its clock shows the time that the provider's does. */
public abstract class ProvidedTest extends ServedTest {
    /** One for all tests that share an application; it ends with the process. */
    protected static final TestProvider PROVIDER = new TestProvider().start();

    @DynamicPropertySource
    static void provided(DynamicPropertyRegistry properties) {
        properties.add("thriveline.oidc.issuer", PROVIDER::issuer);
        properties.add("thriveline.oidc.client-id", () -> TestProvider.CLIENT);
        properties.add("thriveline.oidc.client-secret", () -> TestProvider.SECRET);
        properties.add("thriveline.oidc.audience", () -> TestProvider.AUDIENCE);
        properties.add("thriveline.oidc.roles-claim", () -> "realm.groups");
        properties.add("thriveline.oidc.areas-claim", () -> "areas");
        for (Role role : Role.values()) {
            properties.add("thriveline.oidc.roles." + role.word(), () -> "cmc-" + role.word());
        }
    }

    @BeforeEach
    void now() {
        clock.forward(Duration.between(clock.instant(), Instant.now()));
        PROVIDER.confuses(null);
        PROVIDER.leadsBackTo(port());
    }

    /** Has the provider say of somebody that they have some roles, in some areas. */
    protected static void says(String who, List<String> areas, Role... roles) {
        PROVIDER.says(who, claims(who, areas, roles));
    }

    protected static Map<String, Object> claims(String who, List<String> areas, Role... roles) {
        List<String> groups =
                List.of(roles).stream().map(role -> "cmc-" + role.word()).toList();
        return Map.of("preferred_username", who + "@force", "realm", Map.of("groups", groups), "areas", areas);
    }

    protected Visitor visitor() {
        return new Visitor(port());
    }

    /** Returns a caller with the session of somebody who signed in. */
    protected Caller with(Visitor visitor) {
        return new Caller(port(), "Cookie", SignedIn.COOKIE + "=" + visitor.cookie(SignedIn.COOKIE));
    }

    protected Caller bearing(String token) {
        return new Caller(port(), "Authorization", "Bearer " + token);
    }

    protected static String part(String token, int number) {
        return token.split("\\.", -1)[number];
    }

    protected static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
