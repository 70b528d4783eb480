package org.thriveline.log;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes commits as CloudEvents 1.0, one event a line. The CloudEvents library reads what this writes, but does not do it
 * here: it keeps {@code data} as a tree, which turns 1.10 into 1.1 and 1e400 into infinity. Not safe for use by more than
 * one thread.
 */
final class CloudEventWriter implements AutoCloseable {
    private final JsonGenerator json;

    CloudEventWriter(OutputStream out) {
        this.json = JsonText.FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** @throws tools.jackson.core.JacksonException where it cannot be written */
    void write(Commit commit) {
        for (int place = 0; place < commit.events().size(); place++) {
            write(commit, place, commit.events().get(place));
        }
    }

    private void write(Commit commit, int place, LogEvent event) {
        json.writeStartObject();
        json.writeStringProperty(Attribute.VERSION, Attribute.CLOUD_EVENTS);
        json.writeStringProperty(Attribute.ID, event.id());
        json.writeStringProperty(Attribute.SOURCE, Attribute.THIS_LOG);
        json.writeStringProperty(Attribute.TYPE, event.name());
        json.writeStringProperty(Attribute.TIME, event.recordedAt().toString());
        if (event.stream() != null) {
            json.writeStringProperty(Attribute.SUBJECT, event.stream());
            json.writeStringProperty(Attribute.SEQUENCE, String.format(Locale.ROOT, "%010d", event.sequence()));
        }
        if (event.type() != null) {
            json.writeStringProperty(Attribute.AGGREGATE_TYPE, event.type());
        }
        json.writeStringProperty(Attribute.COMMIT, Long.toString(commit.number()));
        json.writeNumberProperty(Attribute.COMMIT_PLACE, place);
        json.writeNumberProperty(Attribute.COMMIT_SIZE, commit.events().size());
        if (!event.metadata().equals(Attribute.EMPTY_METADATA)) {
            json.writeStringProperty(Attribute.METADATA, event.metadata());
        }
        json.writeStringProperty(Attribute.CONTENT_TYPE, Attribute.JSON);
        writeData(event.payload());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void writeData(String payload) {
        if (JsonText.isOneValue(payload)) {
            json.writeName(Attribute.DATA);
            json.writeRawValue(payload);
        } else {
            json.writeName(Attribute.DATA_BASE64);
            json.writeBinary(payload.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes out what is still held back; the stream stays open. */
    @Override
    public void close() {
        json.close();
    }
}
