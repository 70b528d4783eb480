package org.thriveline.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.flipkart.zjsonpatch.Jackson3JsonPatch;
import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** Browsers that behave badly, over real sockets. After each, a neighbour is still shown what happens. */
class LiveStrainTest extends ServedTest {
    private static final String BOARD = "{\"type\":\"subscribe\",\"view\":\"board\"}";

    /** More than the kernel and the container keep for who does not read. */
    private static final int FLOOD = 4_000;

    private Browser neighbour;

    @BeforeEach
    void aNeighbourWatches() {
        neighbour = new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD));
        neighbour.say(BOARD);
        await().untilAsserted(() -> assertThat(neighbour.picture("board")).isNotNull());
    }

    @AfterEach
    void theNeighbourIsStillShownWhatHappens() {
        shownToTheNeighbour();
        assertThat(neighbour.messages("snapshot"))
                .as("the neighbour missed nothing")
                .hasSize(1);
        assertThat(neighbour.closed()).isNotDone();
        neighbour.close();
    }

    @Test
    void lp12ABrowserThatReadsNothingMissesFramesAndGetsTheNewestWhenItReadsAgain() throws IOException {
        try (RawBrowser deaf = new RawBrowser(port())) {
            for (int i = 0; i < FLOOD; i++) {
                deaf.say(BOARD);
            }
            for (int i = 0; i < 5; i++) {
                shownToTheNeighbour();
            }

            JsonNode newest = Objects.requireNonNull(neighbour.frame("board"));
            int heard = 0;
            JsonNode message = deaf.hear("snapshot");
            JsonNode picture = message.get("data");
            while (!frame(message).equals(newest)) {
                message = Objects.requireNonNull(deaf.hear());
                heard++;
                picture = message.has("data")
                        ? message.get("data")
                        : Jackson3JsonPatch.apply(message.get("ops"), picture);
            }

            assertThat(picture).isEqualTo(neighbour.picture("board"));
            assertThat(heard).as("it has no queue").isLessThan(FLOOD / 2);
        }
    }

    @Test
    void aThousandThatConnectAtOnceAllGetTheirPicture() throws Exception {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonNode>> pictures = IntStream.range(0, 1_000)
                    .mapToObj(n -> all.submit(this::firstPicture))
                    .toList();
            Set<JsonNode> different = new HashSet<>();
            for (Future<JsonNode> picture : pictures) {
                different.add(picture.get());
            }

            assertThat(different).containsExactly(neighbour.picture("board"));
        }
    }

    private JsonNode firstPicture() throws IOException {
        try (RawBrowser browser = new RawBrowser(port())) {
            browser.say(BOARD);
            return browser.hear("snapshot").get("data");
        }
    }

    @Test
    void lp8AFloodOfSubscriptionsIsBounded() throws IOException {
        List<String> areas = List.of("NN", "NL", "NR", "NH", "NA", "NW", "NS", "NE");
        try (RawBrowser greedy = new RawBrowser(port())) {
            for (int set = 1; set <= 70; set++) {
                int bits = set;
                List<String> some = IntStream.range(0, areas.size())
                        .filter(area -> (bits >> area & 1) == 1)
                        .mapToObj(areas::get)
                        .toList();
                greedy.say("{\"type\":\"subscribe\",\"view\":\"board\",\"area\":\"" + String.join(",", some) + "\"}");
            }

            Set<String> channels = new HashSet<>();
            int refused = 0;
            while (refused < 6 || channels.size() < 64) {
                JsonNode message = Objects.requireNonNull(greedy.hear());
                if (message.has("data")) {
                    channels.add(message.get("channel").asString());
                } else if (message.path("code").asString("").equals("too-many-channels")) {
                    refused++;
                }
            }
            assertThat(channels).hasSize(64);
            assertThat(refused).isEqualTo(6);
        }
    }

    @Test
    void aBrowserThatAsksFasterThanItReadsItsAnswersIsLetGo() throws IOException {
        try (RawBrowser rude = new RawBrowser(port())) {
            int said = 0;
            try {
                while (said < 100_000) {
                    rude.say("{\"type\":\"shout\"}");
                    said++;
                }
            } catch (IOException gone) {
                // It closed while it was being shouted at.
            }
            List<JsonNode> answers = rude.hearAll();

            assertThat(rude.code()).isIn(1008, RawBrowser.CUT_OFF);
            assertThat(answers).hasSizeLessThan(said);
        }
    }

    @Test
    void lp16AMessageOfAMegabyteEndsTheSessionOfWhoSentIt() throws IOException {
        try (RawBrowser loud = new RawBrowser(port())) {
            loud.say("\"" + "x".repeat(1 << 20) + "\"");

            loud.hearAll();

            assertThat(loud.code()).isEqualTo(1009);
        }
    }

    @Test
    void aMessageInManyPiecesIsOneMessage() throws IOException {
        try (RawBrowser slow = new RawBrowser(port())) {
            byte[] message = BOARD.getBytes(UTF_8);
            for (int i = 0; i < message.length; i++) {
                int last = i == message.length - 1 ? 0x80 : 0;
                slow.raw(RawBrowser.frame(last | (i == 0 ? 1 : 0), new byte[] {message[i]}));
            }

            assertThat(slow.hear("snapshot").get("data")).isEqualTo(neighbour.picture("board"));
        }
    }

    /** Bytes in hexadecimal: a frame's first two, then its mask of zeroes where it has one, then what it says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text that is not UTF-8           | 8182 00000000 C328                    | 1007",
                "text that ends within a letter   | 8181 00000000 C3                      | 1007",
                "a frame without a mask           | 8102 7B7D                             | 1002",
                "bits that mean nothing           | F182 00000000 7B7D                    | 1002",
                "a kind of frame that is none     | 8382 00000000 7B7D                    | 1002",
                "the end of what never began      | 8082 00000000 7B7D                    | 1002",
                "a beginning within another       | 0181 00000000 7B 0181 00000000 7D     | 1002",
                "a ping in pieces                 | 0980 00000000                         | 1002",
                "a close with half a code         | 8881 00000000 03                      | 1002",
                "binary                           | 8282 00000000 7B7D                    | 1003",
            })
    void whatIsNoMessageEndsOnlyTheSessionOfWhoSentIt(String what, String hex, int code) throws IOException {
        try (RawBrowser odd = new RawBrowser(port())) {
            odd.raw(HexFormat.of().parseHex(hex.replace(" ", "")));

            odd.hearAll();

            // What the server had not read yet resets the connection, which may overtake what it said.
            assertThat(odd.code()).as(what).isIn(code, RawBrowser.CUT_OFF);
        }
    }

    @Test
    void lp17SignsOutEvenWhoReadsNothing() throws IOException {
        Caller page = stranger();
        assertThat(page.signIn("supervisor", Caller.PASSWORD).status()).isEqualTo(204);
        try (RawBrowser deaf = new RawBrowser(port(), "Cookie: thriveline=" + page.cookie("thriveline"))) {
            for (int i = 0; i < FLOOD; i++) {
                deaf.say(BOARD);
            }

            Reply reply = page.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", page.cookie("XSRF-TOKEN"));

            assertThat(reply.status()).isEqualTo(204);
            List<JsonNode> before = deaf.hearAll();
            assertThat(before).as("what was under way").hasSizeLessThan(FLOOD);
            assertThat(deaf.code()).isIn(1000, 4500, RawBrowser.CUT_OFF);
        }
    }

    /** Its clock stands still: what the board does not have yet when it moves would wait for the next time. */
    private void shownToTheNeighbour() {
        long before = board().get("position").asLong();
        assertThat(client("intake").post("/api/v1/incidents", "{\"opening\":\"rtc\",\"qualifiers\":[]}"))
                .hasToString("201");
        await().until(() -> board().get("position").asLong() > before);
        clock.forward(Rhythm.TICK);
        await().untilAsserted(() -> assertThat(neighbour.picture("board")).isEqualTo(board().get("board")));
    }

    private JsonNode board() {
        return client("supervisor").get("/api/v1/board").json();
    }

    private static JsonNode frame(JsonNode message) {
        return message.has("data") ? message.get("frame") : message.get("to");
    }
}
