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
        @JsonSubTypes.Type(PlayerSays.class),
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

    /** @param state one of the words of {@link PlayerState} */
    @JsonTypeName("player")
    record PlayerSays(String channel, String state, Instant at, int speed) implements FromServer {}

    @JsonTypeName("error")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Fault(String code, String message, @Nullable String channel) implements FromServer {}

    @JsonTypeName("end")
    record End(String reason) implements FromServer {}

    /** What a browser says. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(Subscribe.class),
        @JsonSubTypes.Type(Unsubscribe.class),
        @JsonSubTypes.Type(Play.class),
        @JsonSubTypes.Type(Pause.class),
        @JsonSubTypes.Type(Resume.class),
        @JsonSubTypes.Type(Pace.class),
        @JsonSubTypes.Type(Step.class),
        @JsonSubTypes.Type(Seek.class),
        @JsonSubTypes.Type(Stop.class)
    })
    sealed interface FromBrowser {}

    @JsonTypeName("subscribe")
    record Subscribe(
            @Nullable String view,
            @Nullable String area,
            @Nullable Integer rate,
            @Nullable FrameId since) implements FromBrowser {}

    @JsonTypeName("unsubscribe")
    record Unsubscribe(@Nullable String channel) implements FromBrowser {}

    /** What a browser says of a player, which it names itself. */
    sealed interface PlayerOrder extends FromBrowser {
        @Nullable
        String player();
    }

    @JsonTypeName("play")
    record Play(
            @Nullable String player,
            @Nullable String view,
            @Nullable String area,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Integer speed,
            @Nullable Boolean paused) implements PlayerOrder {}

    @JsonTypeName("pause")
    record Pause(@Nullable String player) implements PlayerOrder {}

    @JsonTypeName("resume")
    record Resume(@Nullable String player) implements PlayerOrder {}

    @JsonTypeName("pace")
    record Pace(
            @Nullable String player, @Nullable Integer speed) implements PlayerOrder {}

    @JsonTypeName("step")
    record Step(
            @Nullable String player, @Nullable Long seconds) implements PlayerOrder {}

    @JsonTypeName("seek")
    record Seek(
            @Nullable String player, @Nullable Instant at) implements PlayerOrder {}

    @JsonTypeName("stop")
    record Stop(@Nullable String player) implements PlayerOrder {}
}
