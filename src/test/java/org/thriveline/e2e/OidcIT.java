package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.TestStore;
import org.thriveline.provider.TestProvider;
import org.thriveline.web.Caller;
import org.thriveline.wire.Wire;

/** Two servers on one store, a real provider of another site, and a real Chromium that goes between them. */
class OidcIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path data;

    private static TestProvider provider;
    private static TestStore store;
    private static Jar first;
    private static Jar second;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        provider = new TestProvider().start();
        store = new TestStore(data);
        first = node();
        second = node();
        chromium = new Chromium();
        provider.leadsBackTo(first.port());
        provider.leadsBackTo(second.port());
    }

    @AfterAll
    static void stop() {
        chromium.close();
        second.close();
        first.close();
        store.close();
        provider.close();
    }

    /** As a force sets it, in the environment. */
    private static Jar node() {
        Map<String, String> environment = Map.of(
                "THRIVELINE_MONGODB_URI", store.uri(),
                "THRIVELINE_ACCOUNTS", "none",
                "THRIVELINE_OIDC_ISSUER", provider.issuer(),
                "THRIVELINE_OIDC_CLIENT_ID", TestProvider.CLIENT,
                "THRIVELINE_OIDC_CLIENT_SECRET", TestProvider.SECRET,
                "THRIVELINE_OIDC_LABEL", "Leicestershire Police",
                "THRIVELINE_OIDC_ROLES_CLAIM", "groups",
                "THRIVELINE_OIDC_ROLES_SUPERVISOR", "duty-inspectors,cmc",
                "THRIVELINE_OIDC_ROLES_ANALYST", "insight",
                "THRIVELINE_OIDC_AREAS_CLAIM", "areas");
        return Jar.start(data, environment, "--server.port=0", "--thriveline.simulate=false");
    }

    @Test
    void aSupervisorSignsInAtTheProviderWatchesAndIsSignedOutByItOnEveryServer() {
        provider.says("sam", Map.of("preferred_username", "sam", "groups", List.of("cmc"), "areas", List.of("*")));
        List<String> complaints = new CopyOnWriteArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate("http://localhost:" + first.port() + "/?area=NC");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Leicestershire Police"))
                    .click();
            atTheProvider(page, "sam");

            assertThat(page).hasURL("http://localhost:" + first.port() + "/?area=NC");
            live(page);
            assertThat(page.getByRole(
                            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Sign out"))))
                    .containsText("sam");

            // Another server has the news, not the one that is watched.
            Instant told = Instant.now();
            assertThat(new Caller(second.port())
                            .send(
                                    "POST",
                                    "/api/v1/sessions/provider-logout",
                                    "logout_token="
                                            + provider.signed(
                                                    provider.logout(told).claim("sid", TestProvider.session("sam"))),
                                    "Content-Type",
                                    "application/x-www-form-urlencoded")
                            .status())
                    .isEqualTo(204);

            assertThat(page.getByTestId("connection")).hasAttribute("data-state", "signed-out");
            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(3));
            assertThat(page.getByTestId("provider-sign-in")).isVisible();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void whoIsLimitedToAreasSeesTheirBoardAndIsNotOfferedTheForce() {
        provider.says(
                "ann", Map.of("preferred_username", "ann", "groups", List.of("cmc"), "areas", List.of("NC", "NE")));
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + first.port() + "/?area=LC");
            page.getByTestId("provider-sign-in").getByRole(AriaRole.LINK).click();
            atTheProvider(page, "ann");

            assertThat(page).hasURL("http://localhost:" + first.port() + "/?area=NC,NE");
            live(page);
            assertThat(page.locator(".tile")).hasCount(2);
            assertThat(page.getByText("Whole force")).hasCount(0);
            assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages")))
                    .not()
                    .containsText("Reports");
        }
    }

    @Test
    void whoHasNoRoleIsToldSo() {
        provider.says("nobody", Map.of("preferred_username", "nobody", "groups", List.of("canteen"), "areas", "*"));
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + first.port() + "/");
            page.getByTestId("provider-sign-in").getByRole(AriaRole.LINK).click();
            atTheProvider(page, "nobody");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your account has no role here.");
        }
    }

    @Test
    void aSignInBegunOnOneServerIsFinishedOnTheOther() throws IOException {
        provider.says("eve", Map.of("preferred_username", "eve", "groups", List.of("insight"), "areas", "*"));
        try (BrowserContext context = chromium.browser().newContext();
                Wire proxy = new Wire(first.port())) {
            provider.leadsBackTo(proxy.port());
            Page page = context.newPage();
            page.navigate("http://localhost:" + proxy.port() + "/");
            page.getByTestId("provider-sign-in").getByRole(AriaRole.LINK).click();
            proxy.cut();
            proxy.leadTo(second.port());
            proxy.mend();
            atTheProvider(page, "eve");

            live(page);
        }
    }

    private static void atTheProvider(Page page, String who) {
        page.getByLabel("Username").fill(who);
        page.getByLabel("Password").fill(TestProvider.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    private static void live(Page page) {
        await().atMost(PATIENCE)
                .until(() -> "live".equals(page.getByTestId("connection").getAttribute("data-state")));
    }
}
