package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Which settings let whom sign in, and which are refused at the start. */
class SignInWaysTest {
    private static final boolean EMBEDDED = true;
    private static final boolean MONGODB = false;

    private static final String[] PROVIDER = {
        "thriveline.oidc.issuer", "https://id.example", "thriveline.oidc.client-id", "thriveline"
    };

    @Test
    void onTheEmbeddedStoreThereAreBuiltInAccounts() {
        assertThat(ways(EMBEDDED).hasBuiltIn()).isTrue();
        assertThat(ways(EMBEDDED).providerLabel()).isNull();
    }

    @Test
    void withAProviderThereAreNone() {
        assertThat(ways(EMBEDDED, PROVIDER).hasBuiltIn()).isFalse();
        assertThat(ways(MONGODB, PROVIDER).hasBuiltIn()).isFalse();
        assertThat(ways(MONGODB, PROVIDER).providerLabel()).isEqualTo("your force account");
    }

    @Test
    void onMongoDbNobodyCouldSignInAndThatIsRefusedWithTheSettingsToChoose() {
        assertThatThrownBy(() -> ways(MONGODB))
                .isInstanceOfSatisfying(
                        NoSignIn.class,
                        e -> assertThat(e.getMessage() + e.action())
                                .contains(
                                        "THRIVELINE_MONGODB_URI",
                                        "THRIVELINE_OIDC_ISSUER",
                                        "THRIVELINE_OIDC_CLIENT_ID",
                                        "THRIVELINE_ACCOUNTS=built-in",
                                        "THRIVELINE_PASSWORD"));
    }

    @Test
    void builtInAccountsAreThereWhereSomebodySaysSo() {
        assertThat(ways(MONGODB, "thriveline.accounts", "built-in").hasBuiltIn())
                .isTrue();
        assertThat(ways(MONGODB, with(PROVIDER, "thriveline.accounts", "built-in"))
                        .hasBuiltIn())
                .isTrue();
        assertThat(ways(EMBEDDED, with(PROVIDER, "thriveline.accounts", "none")).hasBuiltIn())
                .isFalse();
    }

    @Test
    void settingsThatWouldLetTheWrongPeopleInAreRefused() {
        refused("Nobody could sign in", () -> ways(EMBEDDED, "thriveline.accounts", "none"));
        refused("not who we are", () -> ways(EMBEDDED, "thriveline.oidc.issuer", "https://id.example"));
        refused(
                "no https address",
                () -> ways(EMBEDDED, with(PROVIDER, "thriveline.oidc.issuer", "http://id.example")));
        refused("bearer token", () -> ways(EMBEDDED, with(PROVIDER, "thriveline.oidc.audience", "thriveline")));
        refused("names no role", () -> ways(EMBEDDED, with(PROVIDER, "thriveline.oidc.roles.boss", "chiefs")));
        refused("limits no account", () -> ways(EMBEDDED, "thriveline.areas.boss", "NC"));
        refused("no code of an area", () -> ways(EMBEDDED, "thriveline.areas.analyst", "NC,N E"));
    }

    @Test
    void whatChangesWhoMayDoWhatEndsAllSessions() {
        List<String[]> settings = List.of(
                new String[0],
                new String[] {"thriveline.password", "one"},
                new String[] {"thriveline.password", "two"},
                new String[] {"thriveline.password", "one", "thriveline.areas.analyst", "NC"},
                new String[] {"thriveline.password", "one", "thriveline.areas.analyst", "NE"},
                PROVIDER,
                with(PROVIDER, "thriveline.accounts", "built-in"),
                with(PROVIDER, "thriveline.oidc.roles.analyst", "a"),
                with(PROVIDER, "thriveline.oidc.roles.analyst", "b"),
                with(PROVIDER, "thriveline.oidc.areas-claim", "areas"));

        assertThat(settings.stream().map(some -> "" + ways(EMBEDDED, some).bound()))
                .doesNotHaveDuplicates();
        assertThat(ways(EMBEDDED, settings.getLast()).bound())
                .isEqualTo(ways(EMBEDDED, settings.getLast()).bound());
    }

    @Test
    void nothingOfItIsWritten() {
        assertThat(ways(
                                EMBEDDED,
                                with(
                                        PROVIDER,
                                        "thriveline.oidc.client-secret",
                                        "hush",
                                        "thriveline.accounts",
                                        "built-in",
                                        "thriveline.password",
                                        "hush"))
                        .toString())
                .doesNotContain("hush");
    }

    private static void refused(String why, ThrowingCallable start) {
        assertThatThrownBy(start).isInstanceOf(NoSignIn.class).hasMessageContaining(why);
    }

    private static String[] with(String[] settings, String... more) {
        String[] all = Arrays.copyOf(settings, settings.length + more.length);
        System.arraycopy(more, 0, all, settings.length, more.length);
        return all;
    }

    private static SignInWays ways(boolean embedded, String... settings) {
        Map<String, String> all =
                new LinkedHashMap<>(Map.of("thriveline.session.idle", "12h", "thriveline.session.longest", "24h"));
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        Binder binder = new Binder(new MapConfigurationPropertySource(all));
        return SignInWays.of(
                binder.bindOrCreate("thriveline.oidc", OidcSettings.class),
                binder.bindOrCreate("thriveline", AccountSettings.class),
                embedded);
    }
}
