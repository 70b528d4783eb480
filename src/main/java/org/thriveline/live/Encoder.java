package org.thriveline.live;

import com.flipkart.zjsonpatch.Jackson3JsonDiff;
import org.thriveline.live.Protocol.FromBrowser;
import org.thriveline.live.Protocol.FromServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Between the protocol's messages and text. Safe for use by many threads. */
final class Encoder {
    private final JsonMapper mapper;

    Encoder(JsonMapper mapper) {
        this.mapper = mapper;
    }

    Encoded encode(FromServer message) {
        return new Encoded(mapper.writerFor(FromServer.class).writeValueAsBytes(message));
    }

    /**
     * Returns the message in a text.
     *
     * @throws tools.jackson.core.JacksonException where it is none
     */
    FromBrowser decode(String text) {
        return mapper.readerFor(FromBrowser.class).readValue(text);
    }

    JsonNode tree(Object view) {
        return mapper.valueToTree(view);
    }

    /** Returns the RFC 6902 operations that turn one tree into another. */
    JsonNode operations(JsonNode from, JsonNode to) {
        return Jackson3JsonDiff.asJson(from, to);
    }
}
