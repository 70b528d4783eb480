package org.thriveline.live;

import com.flipkart.zjsonpatch.Jackson3JsonDiff;
import org.thriveline.live.Protocol.FromBrowser;
import org.thriveline.live.Protocol.FromServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Between the protocol's messages and text. Safe for use by many threads. */
final class Encoder {
    private final JsonMapper mapper;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    Encoder(JsonMapper mapper) {
        this.mapper = mapper;
        this.writer = mapper.writerFor(FromServer.class);
        this.reader = mapper.readerFor(FromBrowser.class);
    }

    Encoded encode(FromServer message) {
        return new Encoded(writer.writeValueAsBytes(message));
    }

    /**
     * Returns the message in a text.
     *
     * @throws tools.jackson.core.JacksonException where it is none
     */
    FromBrowser decode(String text) {
        return reader.readValue(text);
    }

    JsonNode tree(Object view) {
        return mapper.valueToTree(view);
    }

    /** Returns the RFC 6902 operations that turn one tree into another. */
    JsonNode operations(JsonNode from, JsonNode to) {
        return Jackson3JsonDiff.asJson(from, to);
    }
}
