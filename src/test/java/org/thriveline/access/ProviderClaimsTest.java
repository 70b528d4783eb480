package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an account is called, whatever the provider says. */
class ProviderClaimsTest {
    private static final ProviderClaims CLAIMS = new ProviderClaims(new OidcSettings(
            "https://id.example",
            "thriveline",
            null,
            null,
            "account",
            List.of(),
            "name",
            "roles",
            Map.of(),
            null,
            "{baseUrl}"));

    private static String name(String name, String subject) {
        return CLAIMS.account("https://id.example", subject, null, () -> Map.of("name", name))
                .name();
    }

    @Test
    void aNameOfOver64CharactersIsNotTaken() {
        assertThat(name("n".repeat(64), "s")).isEqualTo("n".repeat(64));
        assertThat(name("n".repeat(65), "s")).isEqualTo("s");
        assertThat(name("n".repeat(65), "s".repeat(65))).isEqualTo(Digest.of("s".repeat(65)));
    }

    @Test
    void norIsOneThatCannotBeSeen() {
        assertThat(name("a\u202eb", "s")).isEqualTo("s");
        assertThat(name("a\nb", "s")).isEqualTo("s");
    }
}
