package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpSession;

class SessionEndsTest {
    private final List<Object> published = new ArrayList<>();
    private final SessionEnds ends = new SessionEnds(published::add);
    private final MockHttpSession session = new MockHttpSession(null, "s1");

    @Test
    void anEndedSessionIsPublished() {
        ends.sessionDestroyed(new HttpSessionEvent(session));
        ends.sessionIdChanged(new HttpSessionEvent(session), "s0");

        assertThat(published).containsExactly(new SessionEnded("s1"), new SessionEnded("s0"));
    }

    @Test
    void aServerThatStopsSignsNobodyOut() {
        try (StaticApplicationContext context = new StaticApplicationContext()) {
            ends.stopping(new ContextClosedEvent(context));
        }

        ends.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(published).isEmpty();
    }
}
