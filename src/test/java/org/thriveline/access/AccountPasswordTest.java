package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountPasswordTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void aPasswordThatSomebodySetIsTaken() {
        assertThat(AccountPassword.of("set by hand", random)).isEqualTo(new AccountPassword("set by hand", true));
    }

    @Test
    void withoutOneARandomOneOfAHundredBitsIsMade() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            AccountPassword password = AccountPassword.of(i % 2 == 0 ? null : " ", random);
            assertThat(password.given()).isFalse();
            made.add(password.value());
        }

        assertThat(made)
                .hasSize(100)
                .allMatch(value -> value.matches("[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){3}"));
    }

    @Test
    void itIsNeverWrittenByAccident() {
        assertThat(new AccountPassword("secret", true)).hasToString("AccountPassword[given=true]");
    }

    @Test
    void aPasswordThatTheHashWouldCutIsRefused() {
        assertThat(AccountPassword.of("ü".repeat(36), random).given()).isTrue();
        assertThatThrownBy(() -> AccountPassword.of("ü".repeat(36) + "x", random))
                .hasMessage("THRIVELINE_PASSWORD is longer than 72 bytes");
    }
}
