package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One browser window of one person, who notes what the page complains of and whom it talks to. */
final class Visit implements AutoCloseable {
    private static final double PATIENCE = 30_000;

    private final int port;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> hosts = new CopyOnWriteArrayList<>();

    /** Opens an empty window for a server at a port of this machine. */
    Visit(Chromium chromium, int port, int width, int height, ColorScheme scheme) {
        this.port = port;
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setDeviceScaleFactor(1)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setColorScheme(scheme));
        this.page = tab();
    }

    /** Opens another tab of the same person. */
    Page tab() {
        Page tab = context.newPage();
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        tab.onPageError(complaints::add);
        tab.onRequest(request -> hosts.add(hostOf(request.url())));
        tab.onWebSocket(socket -> hosts.add(hostOf(socket.url())));
        return tab;
    }

    private static String hostOf(String url) {
        return url.startsWith("data:")
                ? "localhost"
                : String.valueOf(URI.create(url).getHost());
    }

    Page page() {
        return page;
    }

    void go(String path) {
        go(page, path);
    }

    void go(Page tab, String path) {
        tab.navigate("http://localhost:" + port + path);
    }

    /** Fills in the sign-in form of whatever page is shown. */
    void answer(String name, String password) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** Signs in, and waits until the header says that what it shows is live. */
    void signIn(String name) {
        go("/");
        answer(name, Jar.PASSWORD);
        live();
    }

    void live() {
        assertThat(page.getByTestId("connection"))
                .hasAttribute("data-state", "live", new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    /** Waits until the board shows records. */
    void board() {
        live();
        seen(page.getByTestId("board"));
    }

    void seen(Locator locator) {
        assertThat(locator).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
    }

    /** Returns what of WCAG 2.2 AA the page breaks, each rule with the places that break it. */
    List<String> faults() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }

    /** Returns by how many pixels the page is wider than the window. */
    int cutOff() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Fails unless the page was content, but for being told once that nobody is signed in, and talked to its own server only. */
    void assertContent() {
        assertThat(hosts).isNotEmpty().containsOnly("localhost");
        assertThat(complaints)
                .singleElement()
                .asString()
                .contains("401")
                .contains("http://localhost:" + port + "/api/v1/session");
    }

    @Override
    public void close() {
        context.close();
    }
}
