package org.thriveline.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The messages of the live protocol, as {@code src/docs/live-protocol.md} specifies them. */
final class Protocol {
    static final int VERSION = 2;

    private Protocol() {}

    /** What names a frame: the log position it stands at, and its moment. */
    record FrameId(long position, Instant at) {}

    /** What the server says. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(Hello.class),
        @JsonSubTypes.Type(Snapshot.class),
        @JsonSubTypes.Type(Patch.class),
        @JsonSubTypes.Type(Fault.class),
        @JsonSubTypes.Type(End.class)
    })
    sealed interface FromServer {}

    @JsonTypeName("hello")
    record Hello(int protocol, Instant at, long tick, List<String> views) implements FromServer {}

    @JsonTypeName("snapshot")
    record Snapshot(String channel, FrameId frame, JsonNode data) implements FromServer {}

    @JsonTypeName("patch")
    record Patch(String channel, FrameId from, FrameId to, JsonNode ops) implements FromServer {}

    @JsonTypeName("error")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Fault(String code, String message, @Nullable String channel) implements FromServer {}

    @JsonTypeName("end")
    record End(String reason) implements FromServer {}

    /** What a browser says. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(Subscribe.class), @JsonSubTypes.Type(Unsubscribe.class)})
    sealed interface FromBrowser {}

    @JsonTypeName("subscribe")
    record Subscribe(
            @Nullable String view,
            @Nullable String area,
            @Nullable Integer rate,
            @Nullable FrameId since) implements FromBrowser {}

    @JsonTypeName("unsubscribe")
    record Unsubscribe(@Nullable String channel) implements FromBrowser {}
}
