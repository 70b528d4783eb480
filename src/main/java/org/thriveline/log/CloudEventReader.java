package org.thriveline.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a line that a {@link CloudEventWriter} wrote; its attributes may be in any order. Not safe for reuse. */
final class CloudEventReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Map<String, String> attributes;

    private CloudEventReader(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    static CloudEventLine read(String line) throws BadLine {
        return new CloudEventReader(attributes(line)).read();
    }

    private static Map<String, String> attributes(String line) throws BadLine {
        Map<String, String> attributes = new HashMap<>();
        try (JsonParser parser = JsonText.parser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("is no JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (attributes.putIfAbsent(name, value(name, parser, line)) != null) {
                    throw new BadLine(name, "is there twice");
                }
            }
            if (parser.nextToken() != null) {
                throw new BadLine("goes on after its JSON object");
            }
        } catch (JacksonException e) {
            throw new BadLine("is no JSON at column " + e.getLocation().getColumnNr() + ": " + JsonFault.words(e));
        }
        return attributes;
    }

    private static String value(String name, JsonParser parser, String line) throws BadLine {
        boolean number = name.equals(Attribute.COMMIT_PLACE) || name.equals(Attribute.COMMIT_SIZE);
        if (name.equals(Attribute.DATA)) {
            return JsonText.value(parser, line);
        } else if (parser.currentToken() != (number ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING)) {
            throw new BadLine(name, "is no " + (number ? "whole number" : "text"));
        }
        String text = parser.getString();
        if (!Utf8.keeps(text)) {
            throw new BadLine(name, "holds half a character");
        }
        return text;
    }

    private CloudEventLine read() throws BadLine {
        is(Attribute.VERSION, Attribute.CLOUD_EVENTS);
        is(Attribute.SOURCE, Attribute.THIS_LOG);
        is(Attribute.CONTENT_TYPE, Attribute.JSON);
        LogEvent event = event();
        long commit = number(Attribute.COMMIT);
        int place = (int) number(Attribute.COMMIT_PLACE);
        int size = (int) number(Attribute.COMMIT_SIZE);
        for (String unknown : attributes.keySet()) {
            throw new BadLine(unknown, "is no attribute of a log's event");
        }
        return new CloudEventLine(event, commit, place, size);
    }

    private LogEvent event() throws BadLine {
        String stream = attributes.remove(Attribute.SUBJECT);
        String type = attributes.remove(Attribute.AGGREGATE_TYPE);
        if (stream == null && (type != null || attributes.containsKey(Attribute.SEQUENCE))) {
            throw new BadLine(Attribute.SUBJECT, "is missing, though there is a sequence or an aggregatetype");
        }
        String metadata = attributes.remove(Attribute.METADATA);
        return new LogEvent(
                text(Attribute.ID),
                stream,
                type,
                stream == null ? 0 : number(Attribute.SEQUENCE),
                text(Attribute.TYPE),
                time(),
                payload(),
                metadata == null ? Attribute.EMPTY_METADATA : metadata);
    }

    private Instant time() throws BadLine {
        String text = text(Attribute.TIME);
        try {
            Instant time = Instant.parse(text);
            Nanos.of(time);
            return time;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw new BadLine(Attribute.TIME, "is no time between 1677 and 2262: " + text);
        }
    }

    private String payload() throws BadLine {
        String data = attributes.remove(Attribute.DATA);
        String base64 = attributes.remove(Attribute.DATA_BASE64);
        if ((data == null) == (base64 == null)) {
            throw new BadLine(Attribute.DATA, "is missing, or there is data_base64, too");
        }
        try {
            return data == null ? Utf8.text(Base64.getDecoder().decode(base64)) : data;
        } catch (IllegalArgumentException e) {
            throw new BadLine(Attribute.DATA_BASE64, "is no Base64 of UTF-8");
        }
    }

    private void is(String attribute, String due) throws BadLine {
        String text = text(attribute);
        if (!text.equals(due)) {
            throw new BadLine(attribute, "is not " + due + " but " + text);
        }
    }

    private long number(String attribute) throws BadLine {
        String text = text(attribute);
        if (!NUMBER.matcher(text).matches()) {
            throw new BadLine(attribute, "is no number from 0: " + text);
        }
        return Long.parseLong(text);
    }

    private String text(String attribute) throws BadLine {
        String text = attributes.remove(attribute);
        if (text == null) {
            throw new BadLine(attribute, "is missing");
        }
        return text;
    }
}
