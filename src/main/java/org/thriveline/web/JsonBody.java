package org.thriveline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.thriveline.access.Problem.FieldError;
import org.thriveline.log.JsonFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request's body as one JSON object, and no more of it than it may have. */
final class JsonBody {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 1_000;

    private JsonBody() {}

    /** Returns what makes parsers that read no JSON that is deeper, or has longer names and numbers, than any body needs. */
    static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
    }

    /**
     * Returns the bytes of a body, which may be none.
     *
     * @throws BadBody where there are more than {@code most}
     * @throws HttpMediaTypeNotSupportedException where there are some that are no {@code application/json}
     */
    static byte[] bytes(HttpServletRequest request, int most) throws IOException, HttpMediaTypeNotSupportedException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw BadBody.tooLarge(most);
        }
        if (body.length > 0) {
            MediaType type = type(request.getContentType());
            if (type == null || !MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
                throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
            }
        }
        return body;
    }

    private static @Nullable MediaType type(@Nullable String said) {
        try {
            return said == null ? null : MediaType.parseMediaType(said);
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }

    /**
     * Returns the object that a body is; an empty body is an empty one.
     *
     * @throws BadBody where it is not one JSON object, with the line and column
     */
    static JsonNode object(JsonMapper mapper, byte[] body) {
        if (body.length == 0) {
            return mapper.createObjectNode();
        }
        try (JsonParser parser = parser(mapper, body)) {
            try {
                JsonNode node = mapper.readerFor(JsonNode.class).readTree(parser);
                // There is none where the body is blank.
                if (node == null || !node.isObject() || parser.nextToken() != null) {
                    throw BadBody.malformed("The body must be one JSON object.");
                }
                return node;
            } catch (JacksonException e) {
                throw malformed(e, parser);
            }
        }
    }

    private static JsonParser parser(JsonMapper mapper, byte[] body) {
        try {
            return mapper.createParser(body);
        } catch (JacksonIOException e) {
            // Its first bytes look like an encoding that nobody uses.
            throw BadBody.malformed("The body must be JSON in UTF-8.");
        }
    }

    private static BadBody malformed(JacksonException e, JsonParser parser) {
        TokenStreamLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String detail = "The body is not JSON at line " + where.getLineNr() + ", column " + where.getColumnNr() + ".";
        String field = FieldErrors.path(parser.streamReadContext().pathAsPointer());
        String message = JsonFault.words(e);
        return BadBody.malformed(
                detail, new FieldError(field, e instanceof StreamConstraintsException ? limit(message) : message));
    }

    /** Says which limit it was, without the name of what has it. */
    private static String limit(String message) {
        if (message.contains("depth")) {
            return "is nested more than " + DEEPEST + " deep";
        }
        return message.startsWith("Name")
                ? "is a name of over " + LONGEST_NAME + " characters"
                : "is a number of over " + LONGEST_NUMBER + " digits";
    }
}
