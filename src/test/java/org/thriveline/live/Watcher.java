package org.thriveline.live;

import java.time.Instant;
import java.util.List;
import org.thriveline.web.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A supervisor who watches one channel, for tests of other rooms. */
public final class Watcher implements AutoCloseable {
    private final Browser browser;
    private final String channel;

    public Watcher(int port, String channel) {
        this(port, channel, Caller.PASSWORD);
    }

    public Watcher(int port, String channel, String password) {
        this.channel = channel;
        this.browser = new Browser(port, true, Browser.basic("supervisor", password));
        browser.say("{\"type\":\"subscribe\",\"view\":\"" + channel + "\"}");
    }

    /** Returns what is shown, missing where nothing is yet. */
    public JsonNode picture() {
        JsonNode picture = browser.picture(channel);
        return picture == null ? MissingNode.getInstance() : picture;
    }

    /** Returns the moment that is shown; {@link Instant#MIN} where nothing is yet. */
    public Instant at() {
        JsonNode frame = browser.frame(channel);
        return frame == null ? Instant.MIN : Instant.parse(frame.get("at").asString());
    }

    /** Returns why the server ended the connection, as it said before it did; none where it said nothing. */
    public List<String> ends() {
        return browser.messages("end").stream()
                .map(message -> message.get("reason").asString())
                .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
