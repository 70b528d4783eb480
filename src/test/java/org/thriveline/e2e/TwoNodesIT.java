package org.thriveline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.TestStore;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.wire.Wire;
import tools.jackson.databind.JsonNode;

/** Two servers on one store: a browser that is led from one to the other sees one board, and signs in and out of both. */
class TwoNodesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path data;

    private static TestStore store;
    private static Jar first;
    private static Jar second;
    private static int one;
    private static int other;

    @BeforeAll
    static void start() {
        store = new TestStore(data);
        first = node();
        second = node();
        one = first.port();
        other = second.port();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        store.close();
    }

    private static Jar node() {
        return Jar.start(
                data, Map.of("THRIVELINE_MONGODB_URI", store.uri()), "--server.port=0", "--thriveline.simulate=false");
    }

    @Test
    void aBrowserLedFromOneNodeToTheOtherSeesOneBoard() throws Exception {
        Watched seen = new Watched();
        List<String> signIns = new CopyOnWriteArrayList<>();
        try (Chromium chromium = new Chromium();
                Wire proxy = new Wire(one);
                BrowserContext context = chromium.browser().newContext();
                Onlooker atOne = new Onlooker(one);
                Onlooker atOther = new Onlooker(other)) {
            Page page = page(context, seen, signIns);
            BoardIT.signIn(page, proxy.port());

            try (Recording records = new Recording(one, other)) {
                for (int node : new int[] {other, one, other}) {
                    records.awaitMore(15);
                    shows(page, records.written());
                    proxy.cut();
                    proxy.leadTo(node);
                    records.awaitMore(5);
                    proxy.mend();
                }
                await().atMost(PATIENCE)
                        .until(() -> same(atOne.watched(), atOther.watched()).size() > 5);
                shows(page, records.written());
            }
            long all = board(one).get("position").asLong();
            assertThat(all).isEqualTo(board(other).get("position").asLong()).isGreaterThan(60);
            shows(page, all);
            await().until(() ->
                    atOne.watched().position() == all && atOther.watched().position() == all);

            assertThat(seen.count("hello")).as("connections").isGreaterThanOrEqualTo(4);
            assertThat(signIns).as("signed in once").hasSize(1);
            assertThat(same(seen, atOne.watched())).isNotEmpty();
            assertThat(same(seen, atOther.watched())).isNotEmpty();

            signOut(one, context.cookies());
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")))
                    .isVisible();
        }
    }

    @Test
    void signingOutOnOneNodeEndsTheSessionOnTheOtherAndARestartEndsNone() {
        Caller leaver = signedIn(one);
        Caller stayer = signedIn(one);
        String left = "thriveline=" + leaver.cookie("thriveline");
        String stayed = "thriveline=" + stayer.cookie("thriveline");
        try (Onlooker watching = new Onlooker(other, "Cookie", left);
                Onlooker staying = new Onlooker(other, "Cookie", stayed)) {
            await().until(() ->
                    watching.watched().position() >= 0 && staying.watched().position() >= 0);

            assertThat(leaver.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", leaver.cookie("XSRF-TOKEN")))
                    .hasToString("204");

            await().atMost(Duration.ofSeconds(2)).until(() -> watching.closed().isDone());
            assertThat(watching.closed()).isCompletedWithValue(1000);
            assertThat(watching.watched().last().get("reason").asString()).isEqualTo("signed-out");
            assertThat(staying.closed()).isNotDone();
        }
        second.kill();
        second.close();
        second = node();
        other = second.port();

        for (int node : new int[] {one, other}) {
            Reply refused = new Caller(node, "Cookie", left).get("/api/v1/board");
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.json().path("type").asString()).isEqualTo("urn:thriveline:problem:not-signed-in");
            assertThat(new Caller(node, "Cookie", stayed).get("/api/v1/board")).hasToString("200");
        }
    }

    private static Page page(BrowserContext context, Watched seen, List<String> signIns) {
        Page page = context.newPage();
        page.onWebSocket(socket -> socket.onFrameReceived((WebSocketFrame frame) -> seen.take(frame.text())));
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/session")) {
                signIns.add(request.url());
            }
        });
        return page;
    }

    /** Waits until the page shows a position, or one after it. */
    private static void shows(Page page, long position) {
        await().atMost(PATIENCE)
                .until(() -> Long.parseLong(
                                page.getByTestId("position").textContent().replaceAll("\\D", ""))
                        >= position);
    }

    /** Returns the frames that two watchers have both seen; the boards in them must be equal. */
    private static Set<JsonNode> same(Watched here, Watched there) {
        Map<JsonNode, JsonNode> mine = here.boards();
        Map<JsonNode, JsonNode> yours = there.boards();
        Set<JsonNode> both = new HashSet<>(mine.keySet());
        both.retainAll(yours.keySet());
        mine.keySet().retainAll(both);
        yours.keySet().retainAll(both);
        assertThat(Map.copyOf(mine)).isEqualTo(Map.copyOf(yours));
        return both;
    }

    private static JsonNode board(int node) {
        return Caller.basic(node, "supervisor", Jar.PASSWORD)
                .get("/api/v1/board")
                .json();
    }

    private static Caller signedIn(int node) {
        Caller caller = new Caller(node);
        assertThat(caller.signIn("supervisor", Jar.PASSWORD)).hasToString("204");
        return caller;
    }

    /** Signs out on a node as a browser would that has these cookies. */
    private static void signOut(int node, List<Cookie> cookies) {
        String all =
                cookies.stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
        String token = cookies.stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        assertThat(new Caller(node, "Cookie", all, "X-XSRF-TOKEN", token).send("DELETE", "/api/v1/session", null))
                .hasToString("204");
    }
}
