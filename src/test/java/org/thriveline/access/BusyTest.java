package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;

/** What is worked out from history takes turns; here an account has none. */
@TestPropertySource(properties = "thriveline.folds.each=0")
class BusyTest extends ServedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/compare?quarter=2018/19-Q2",
                "/api/v1/places?quarter=2018/19-Q2",
                "/api/v1/board?at=2026-11-21T07:00:00Z",
                "/api/v1/board?%61t=2026-11-21T07:00:00Z",
                "/api/v1/%62oard?at=2026-11-21T07:00:00Z"
            })
    void whoHasNoTurnIsToldToComeBack(String path) {
        Reply reply = client("analyst").get(path);

        assertThat(reply.status()).as(reply.body()).isEqualTo(429);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Retry-After")).isNotEmpty();
    }

    @Test
    void norIsItToldHowLongTheAnswerWouldBe() {
        assertThat(client("analyst")
                        .send("HEAD", "/api/v1/compare?quarter=2018/19-Q2", null)
                        .status())
                .isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/board", "/api/v1/session"})
    void whatIsKnownNeedsNoTurn(String path) {
        assertThat(client("analyst").get(path).status()).isEqualTo(200);
    }
}
