package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.provider.Visitor;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;

/** The authorisation code flow with PKCE from beginning to end, and each way to get in that is none. */
class ProviderSignInTest extends ProvidedTest {
    private static final List<String> FORCE = List.of("*");

    @BeforeEach
    void jo() {
        says("jo", FORCE, Role.SUPERVISOR, Role.ANALYST);
    }

    @Test
    void whoComesBackWithACodeIsSignedInUnderTheirNameWithTheirRoles() {
        Visitor jo = visitor();

        HttpResponse<String> back = jo.get(jo.signIn(jo.begin("?to=/incidents?area=NC"), "jo"));

        assertThat(Visitor.next(back)).isEqualTo("/incidents?area=NC");
        assertThat(back.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("thriveline=[\\w.-]+; Path=/; HttpOnly; SameSite=Strict"))
                .anyMatch(cookie -> cookie.matches("thriveline-signing-in=; Path=/sign-in; Max-Age=0;.*"));
        var session = with(jo).get("/api/v1/session").json();
        assertThat(session.path("name").asString()).isEqualTo("jo@force");
        assertThat(session.path("roles").toString()).isEqualTo("[\"supervisor\",\"analyst\"]");
        assertThat(session.path("areas").isNull()).isTrue();
    }

    @Test
    void whatIsAskedOfTheProviderHasAStateANonceAndAChallengeAndTheCookieIsLaxAndShort() {
        Visitor jo = visitor();

        HttpResponse<String> start = jo.get(jo.ours() + "/sign-in/provider");

        Map<String, String> asked = query(Visitor.next(start));
        assertThat(asked.keySet())
                .isEqualTo(Set.of(
                        "response_type",
                        "client_id",
                        "scope",
                        "state",
                        "redirect_uri",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method"));
        assertThat(asked).containsEntry("code_challenge_method", "S256").containsEntry("response_type", "code");
        assertThat(start.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("thriveline-signing-in=[\\w.-]+; Path=/sign-in; Max-Age=600; Expires=[^;]+; HttpOnly;"
                        + " SameSite=Lax");
        assertThat(jo.cookie("thriveline-signing-in")).as("sealed").doesNotContain(asked.getOrDefault("state", "?"));
    }

    @Test
    void theServerKeepsNothingOfASignInSoAnyNodeCanFinishIt() {
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");

        assertThat(jo.cookie("JSESSIONID")).as("of the provider only").isNotNull();
        assertThat(jo.get(jo.ours() + "/sign-in/provider").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(back).contains("code=");
    }

    @Test
    void anotherStateIsRefused() {
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");

        refused(jo, back.replaceAll("state=[^&]*", "state=another"), "again");
    }

    @Test
    void aBrowserThatDidNotBeginItIsRefused() {
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");

        refused(visitor(), back, "again");
    }

    @Test
    void aCookieOfAnotherSignInIsRefused() {
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");
        Visitor other = visitor();
        other.begin("");

        refused(other, back, "again");
    }

    @Test
    void anAlteredCookieIsRefused() {
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");
        String sealed = "" + jo.cookie("thriveline-signing-in");
        int place = sealed.length() - 30;
        jo.alter(
                "thriveline-signing-in",
                sealed.substring(0, place) + (sealed.charAt(place) == 'A' ? 'B' : 'A') + sealed.substring(place + 1));

        refused(jo, back, "again");
    }

    @Test
    void aCookieThatWasNotEncryptedHereIsRefused() {
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");
        String state = query(back).getOrDefault("state", "");
        SigningIn forged = new SigningIn(
                state,
                "n",
                "v",
                jo.ours() + "/sign-in/callback",
                "/",
                clock.instant().plusSeconds(60));
        jo.alter("thriveline-signing-in", new SigningIn.Seal(new byte[32]).write(forged));

        refused(jo, back, "again");
    }

    @Test
    void whoComesBackTooLateIsRefused() {
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");
        clock.forward(Duration.ofMinutes(10));

        refused(jo, back, "again");
    }

    @Test
    void anIdentityOfAnotherSignInIsRefused() {
        PROVIDER.confuses("another");
        Visitor jo = visitor();

        refused(jo, jo.signIn(jo.begin(""), "jo"), "failed");
    }

    @Test
    void aCodeIsGoodOnce() {
        Visitor jo = visitor();
        String asked = jo.begin("");
        String sealed = "" + jo.cookie("thriveline-signing-in");
        String back = jo.signIn(asked, "jo");
        assertThat(Visitor.next(jo.get(back))).isEqualTo("/");

        Visitor thief = visitor();
        thief.begin("");
        thief.alter("thriveline-signing-in", sealed);

        refused(thief, back, "failed");
    }

    @Test
    void whoHasNoRoleHereIsToldSoAndNotSignedIn() {
        says("kit", FORCE);
        PROVIDER.says("lou", Map.of("preferred_username", "lou", "realm", Map.of("groups", List.of("admin", "x"))));

        comesBackRefused(visitor(), "kit", "no-role");
        comesBackRefused(visitor(), "lou", "no-role");
    }

    @Test
    void whoHasNoAreaHereIsToldSoAndNotSignedIn() {
        says("max", List.of(), Role.SUPERVISOR);

        comesBackRefused(visitor(), "max", "no-area");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/%0d%0aSet-Cookie:%20a=b",
                "javascript:alert(1)",
                "\\\\evil.example",
                "/x%0A"
            })
    void nobodyIsLedToAnotherSite(String to) {
        Visitor jo = visitor();

        HttpResponse<String> back = jo.get(jo.signIn(jo.begin("?to=" + to.replace("\\", "%5C")), "jo"));

        assertThat(Visitor.next(back)).isEqualTo("/");
    }

    @Test
    void whoSignedOutIsAskedAnewByTheProvider() {
        assertThat(query(visitor().begin("?anew"))).containsEntry("prompt", "login");
    }

    @Test
    void thePageIsToldOfTheProviderAndThereAreNoBuiltInAccounts() {
        assertThat(stranger().get("/api/v1/sign-in").body())
                .isEqualTo("{\"accounts\":false,\"provider\":\"your force account\"}");
        Reply basic = client("admin").get("/api/v1/board");
        assertThat(basic.status()).isEqualTo(401);
        assertThat(stranger().signIn("admin", Caller.PASSWORD).status()).isEqualTo(401);
    }

    private static void comesBackRefused(Visitor visitor, String who, String problem) {
        refused(visitor, visitor.signIn(visitor.begin(""), who), problem);
    }

    private static void refused(Visitor visitor, String back, String problem) {
        HttpResponse<String> answer = visitor.get(back);

        assertThat(Visitor.next(answer)).isEqualTo("/sign-in?problem=" + problem);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("thriveline="));
        assertThat(visitor.cookie("thriveline")).isNull();
    }

    private static Map<String, String> query(String uri) {
        return Stream.of(URI.create(uri).getQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new));
    }
}
