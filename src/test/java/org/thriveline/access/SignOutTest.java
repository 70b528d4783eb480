package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.thriveline.log.TestStore;
import org.thriveline.web.MovableClock;

class SignOutTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private final List<Object> said = new ArrayList<>();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void isDoneWhenTheStoreHasIt() throws IOException {
        try (TestStore store = new TestStore(folder);
                EndedSessions ended = ended(store)) {
            signOut(ended);
        }

        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(said).containsExactly(new SessionEnded("s1"));
    }

    @Test
    void saysThatOthersAreNotToldWhereTheStoreIsGone() throws IOException {
        TestStore store = new TestStore(folder);
        try (EndedSessions ended = ended(store)) {
            store.close();

            signOut(ended);

            assertThat(ended.contains("s1")).isTrue();
        }
        assertThat(said).containsExactly(new SessionEnded("s1"));
        assertThat(response.getContentAsString())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:store-unavailable\",\"title\":\"Store"
                        + " unavailable\",\"status\":503,\"detail\":\"You are signed out here. The store does"
                        + " not answer; other servers are told when it"
                        + " does.\",\"instance\":\"/api/v1/session\"}");
    }

    private EndedSessions ended(TestStore store) {
        return new EndedSessions(store.store(), new MovableClock(NOON.toString()), Duration.ofHours(12), said::add);
    }

    private void signOut(EndedSessions ended) throws IOException {
        SignOut out = new SignOut(ended, new CookieCsrfTokenRepository(), new Refusals(), Duration.ofMillis(500));
        MockHttpServletRequest request = new MockHttpServletRequest("DELETE", "/api/v1/session");
        var who = UsernamePasswordAuthenticationToken.authenticated("analyst", null, List.of());
        who.setDetails(new SignedIn("s1", Set.of("s1"), "", Instant.EPOCH, NOON, NOON.plusSeconds(60)));
        out.logout(request, response, who);
        out.onLogoutSuccess(request, response, who);
    }
}
