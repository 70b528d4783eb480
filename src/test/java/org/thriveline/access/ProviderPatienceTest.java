package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.thriveline.provider.Visitor;

/** A provider that takes what it is asked and does not answer. */
class ProviderPatienceTest extends ProvidedTest {
    private static final Duration SOON = Duration.ofSeconds(25);

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void end() {
        end.countDown();
    }

    @Test
    void aCodeThatItDoesNotAnswerIsASignInThatFailed() {
        says("jo", List.of("*"), Role.SUPERVISOR);
        Visitor jo = visitor();
        String back = jo.signIn(jo.begin(""), "jo");
        PROVIDER.waitsFor(end);

        assertThat(assertTimeoutPreemptively(SOON, () -> Visitor.next(jo.get(back))))
                .isEqualTo("/sign-in?problem=failed");
    }

    @Test
    void keysThatItDoesNotHandOutAreNotWaitedFor() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            JwtDecoder decoder = Provider.decoder("http://127.0.0.1:" + silent.getLocalPort(), List.of());
            String token = PROVIDER.signed(PROVIDER.access(Instant.now()));

            assertTimeoutPreemptively(
                    SOON, () -> assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class));
        }
    }
}
