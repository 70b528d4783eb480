package org.thriveline.log;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Bytes as text, where nothing is replaced silently. */
final class Utf8 {
    private Utf8() {}

    /**
     * Returns the text.
     *
     * @throws IllegalArgumentException where it is not sound UTF-8
     */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("is not UTF-8", e);
        }
    }

    /** Returns whether a text can be kept: half of a surrogate pair would come back as something else. */
    static boolean keeps(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))
                    && (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(++at)))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether all the text of an event can be kept. */
    static boolean keeps(LogEvent event) {
        return Stream.of(event.id(), event.stream(), event.type(), event.name(), event.payload(), event.metadata())
                .allMatch(text -> text == null || keeps(text));
    }
}
