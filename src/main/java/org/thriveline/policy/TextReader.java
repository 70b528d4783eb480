package org.thriveline.policy;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a JSON string, and nothing else, as a value. */
public final class TextReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> read;

    /** @param read throws {@link IllegalArgumentException} with the reason where a text is no such value */
    public TextReader(Class<T> type, Function<String, T> read) {
        super(type);
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw context.wrongTokenException(parser, handledType(), JsonToken.VALUE_STRING, "");
        }
        try {
            return read.apply(parser.getString());
        } catch (IllegalArgumentException e) {
            throw context.instantiationException(handledType(), e);
        }
    }
}
