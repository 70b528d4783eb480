package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class RememberedPasswordTest {
    private final AtomicInteger slow = new AtomicInteger();
    private final RememberedPassword remembered = new RememberedPassword(
            new BCryptPasswordEncoder(4) {
                @Override
                protected boolean matchesNonNull(String password, String hash) {
                    slow.incrementAndGet();
                    return super.matchesNonNull(password, hash);
                }
            },
            new byte[32]);
    private final @Nullable String hash = remembered.encode("right");

    @Test
    void theSlowHashAcceptsAPasswordOnce() {
        for (int i = 0; i < 10; i++) {
            assertThat(remembered.matches("right", hash)).isTrue();
        }

        assertThat(slow).hasValue(1);
    }

    @Test
    void everyWrongGuessPaysTheSlowHash() {
        assertThat(remembered.matches("right", hash)).isTrue();
        assertThat(remembered.matches("wrong", hash)).isFalse();
        assertThat(remembered.matches("wrong", hash)).isFalse();
        assertThat(remembered.matches("right", hash)).isTrue();

        assertThat(slow).hasValue(3);
    }

    @Test
    void aPasswordIsRememberedForItsOwnHashOnly() {
        String other = remembered.encode("other");
        assertThat(remembered.matches("right", hash)).isTrue();

        assertThat(remembered.matches("right", other)).isFalse();
    }

    @Test
    void noPasswordIsNoMatch() {
        assertThat(remembered.matches(null, hash)).isFalse();
        assertThat(remembered.matches("right", null)).isFalse();
    }
}
