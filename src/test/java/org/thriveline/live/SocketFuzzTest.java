package org.thriveline.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.fuzz.Door;
import org.thriveline.fuzz.Fuzz;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** Spoilt messages over the live socket: each is done or refused in words, or ends the session of who sent it with a code. */
class SocketFuzzTest extends ServedTest {
    private static final int EACH = 100;

    private static final int MOST = 16 << 10;

    /** Not UTF-8, too long, and either of these while a frame was being sent. */
    private static final Set<Integer> CODES = Set.of(1007, 1009, 4500);

    private final class Socket implements Door {
        private @Nullable RawBrowser browser;
        private int cases;

        @Override
        public String name() {
            return "live socket";
        }

        @Override
        public List<byte[]> samples() {
            return List.of(
                            "{\"type\":\"subscribe\",\"view\":\"board\",\"area\":\"NH,NL\",\"rate\":4,\"since\":{\"position\":7,"
                                + "\"at\":\"2026-11-22T07:00:00Z\"}}",
                            "{\"type\":\"unsubscribe\",\"channel\":\"board\"}",
                            "{\"type\":\"play\",\"player\":\"a\",\"view\":\"board\",\"area\":\"NH\",\"from\":\"2026-11-21T07:00:00Z\","
                                + "\"to\":\"2026-11-21T08:00:00Z\",\"speed\":60,\"paused\":true}",
                            "{\"type\":\"step\",\"player\":\"a\",\"seconds\":-60}",
                            "{\"type\":\"seek\",\"player\":\"a\",\"at\":\"2026-11-21T07:30:00Z\"}",
                            "{\"type\":\"pace\",\"player\":\"a\",\"speed\":3600}",
                            "{\"type\":\"stop\",\"player\":\"a\"}")
                    .stream()
                    .map(text -> text.getBytes(UTF_8))
                    .toList();
        }

        @Override
        public boolean takes(byte[] input) throws IOException {
            RawBrowser said = browser();
            try {
                // A player that no case asks for: its refusal says that all before was dealt with.
                String probed = "probe-" + cases;
                byte[] probe = ("{\"type\":\"stop\",\"player\":\"" + probed + "\"}").getBytes(UTF_8);
                // At once: what comes after a server has closed takes its last word away.
                ByteArrayOutputStream both = new ByteArrayOutputStream();
                both.writeBytes(RawBrowser.frame(RawBrowser.TEXT, input));
                both.writeBytes(RawBrowser.frame(RawBrowser.TEXT, probe));
                said.raw(both.toByteArray());
                boolean taken = true;
                for (JsonNode message = said.hear(); message != null; message = said.hear()) {
                    if (message.path("channel").asString("").equals("play/" + probed)) {
                        return taken;
                    }
                    taken &= !isRefusal(message);
                }
                assertThat(said.code()).isIn(CODES);
            } catch (EOFException | SocketException e) {
                // A frame was being sent: nothing could be said any more.
            }
            forget();
            assertThat(input.length > MOST || !isUtf8(input)).as("closed").isTrue();
            return false;
        }

        private static boolean isUtf8(byte[] input) {
            try {
                UTF_8.newDecoder().decode(ByteBuffer.wrap(input));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }

        private boolean isRefusal(JsonNode message) {
            if (!message.path("type").asString("").equals("error")) {
                return false;
            }
            assertThat(message.path("code").asString()).matches("(bad|unknown|too-many|not)-[a-z-]+");
            assertThat(message.path("message").asString())
                    .isNotBlank()
                    .doesNotContain("Exception", "org.thriveline", "jackson", "java.");
            return true;
        }

        private RawBrowser browser() throws IOException {
            if (++cases % EACH == 0) {
                forget();
            }
            RawBrowser there = browser;
            if (there == null) {
                there = new RawBrowser(port());
                browser = there;
            }
            return there;
        }

        private void forget() throws IOException {
            if (browser != null) {
                browser.close();
                browser = null;
            }
        }
    }

    @Test
    void everyMessage() throws IOException {
        Socket socket = new Socket();
        try {
            assertThat(Fuzz.run(List.of(socket), 50)).allSatisfy(tried -> {
                assertThat(tried.refused()).isPositive();
                assertThat(tried.taken()).isPositive();
            });
        } finally {
            socket.forget();
        }
    }
}
