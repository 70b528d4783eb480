package org.thriveline.log;

/**
 * The attributes of an event in an export: CloudEvents' own, and what else it takes to write an identical log. Those that
 * an event does not have are left out.
 */
final class Attribute {
    static final String VERSION = "specversion";
    static final String ID = "id";
    static final String SOURCE = "source";
    static final String TYPE = "type";
    static final String TIME = "time";

    /** The stream. */
    static final String SUBJECT = "subject";

    /** What kind of thing the stream is about. */
    static final String AGGREGATE_TYPE = "aggregatetype";

    /** The place in the stream: CloudEvents' extension, whose values must sort as text. */
    static final String SEQUENCE = "sequence";

    /** The number of the unit of work, as text: CloudEvents' integers have 32 bits. */
    static final String COMMIT = "commit";

    static final String COMMIT_PLACE = "commitplace";
    static final String COMMIT_SIZE = "commitsize";

    /** A JSON object as text, left out where it is empty. */
    static final String METADATA = "metadata";

    static final String CONTENT_TYPE = "datacontenttype";
    static final String DATA = "data";
    static final String DATA_BASE64 = "data_base64";

    static final String CLOUD_EVENTS = "1.0";
    static final String THIS_LOG = "urn:thriveline:log";
    static final String JSON = "application/json";
    static final String EMPTY_METADATA = "{}";

    private Attribute() {}
}
