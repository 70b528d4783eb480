package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thriveline.demand.BoardView;
import org.thriveline.demand.DemandView;
import org.thriveline.demand.IncidentsView;
import org.thriveline.demand.ThriveView;
import org.thriveline.demand.UnusualView;
import org.thriveline.demand.ViewKind;
import org.thriveline.live.Protocol.FrameId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The messages that Vitest reads too: both sides speak the same protocol, or one of the two fails. */
class GoldenMessagesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final FrameId FIRST = new FrameId(1041, Instant.parse("2026-11-22T07:00:00.250Z"));

    private final Encoder encoder = new Encoder(MAPPER);

    @Test
    void lp3Hello() throws IOException {
        assertThat(encoder.encode(new Protocol.Hello(
                        2,
                        Instant.parse("2026-11-22T07:00:00Z"),
                        250,
                        List.of("board", "thrive", "unusual", "incidents"))))
                .satisfies(text -> same(text, "hello"));
    }

    @Test
    void lp6SnapshotOfTheBoardAsTheViewHasIt() throws IOException {
        JsonNode data = golden("snapshot").get("data");
        BoardView view = MAPPER.treeToValue(data, BoardView.class);

        same(encoder.encode(new Protocol.Snapshot("board", FIRST, encoder.tree(view))), "snapshot");
        BoardView board = MAPPER.treeToValue(golden("board").get("board"), BoardView.class);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(board)))
                .isEqualTo(golden("board").get("board"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewKind.class,
            names = {"THRIVE", "UNUSUAL", "INCIDENTS"})
    void lp6SnapshotsOfTheOtherViews(ViewKind kind) throws IOException {
        JsonNode golden = golden(kind.word());
        Class<? extends DemandView> type = switch (kind) {
            case BOARD -> BoardView.class;
            case THRIVE -> ThriveView.class;
            case UNUSUAL -> UnusualView.class;
            case INCIDENTS -> IncidentsView.class;
        };
        DemandView view = MAPPER.treeToValue(golden.get("data"), type);
        FrameId frame = MAPPER.treeToValue(golden.get("frame"), FrameId.class);

        same(encoder.encode(new Protocol.Snapshot(kind.word(), frame, encoder.tree(view))), kind.word());
    }

    @Test
    void lp10PatchTurnsTheFirstFrameIntoTheSecond() throws IOException {
        JsonNode patch = golden("patch");
        FrameId from = MAPPER.treeToValue(patch.get("from"), FrameId.class);
        FrameId to = MAPPER.treeToValue(patch.get("to"), FrameId.class);

        same(encoder.encode(new Protocol.Patch(patch.get("channel").asString(), from, to, patch.get("ops"))), "patch");
    }

    @Test
    void lp15ErrorAndLp17End() throws IOException {
        JsonNode error = golden("error");

        same(
                encoder.encode(new Protocol.Fault(
                        error.get("code").asString(),
                        error.get("message").asString(),
                        error.get("channel").asString())),
                "error");
        same(encoder.encode(new Protocol.End("signed-out")), "end");
    }

    @Test
    void lp5SubscribeAndLp9Unsubscribe() throws IOException {
        assertThat(encoder.decode(text("subscribe"))).isEqualTo(new Protocol.Subscribe("board", "NH", 4, FIRST));
        assertThat(encoder.decode(text("subscribe-force"))).isEqualTo(new Protocol.Subscribe("board", null, 4, null));
        assertThat(encoder.decode(text("unsubscribe"))).isEqualTo(new Protocol.Unsubscribe("board/NH"));
    }

    private static void same(Encoded encoded, String golden) throws IOException {
        assertThat(MAPPER.readTree(encoded.text())).isEqualTo(golden(golden));
    }

    @Test
    void lp20To23OrdersToAPlayer() throws IOException {
        assertThat(List.of("play", "pause", "resume", "pace", "step", "seek", "stop"))
                .map(name -> encoder.decode(golden(name).toString()))
                .containsExactly(
                        new Protocol.Play(
                                "p1",
                                "board",
                                "NH",
                                Instant.parse("2018-08-18T21:15:00Z"),
                                Instant.parse("2018-08-19T04:00:00Z"),
                                600,
                                false),
                        new Protocol.Pause("p1"),
                        new Protocol.Resume("p1"),
                        new Protocol.Pace("p1", 3600),
                        new Protocol.Step("p1", -900L),
                        new Protocol.Seek("p1", Instant.parse("2018-08-18T21:30:00Z")),
                        new Protocol.Stop("p1"));
    }

    @Test
    void lp22WhatAPlayerDoes() throws IOException {
        same(
                encoder.encode(new Protocol.PlayerSays(
                        "play/p1", PlayerState.PLAYING.word(), Instant.parse("2018-08-18T21:15:00Z"), 600)),
                "player");
    }

    private static JsonNode golden(String name) throws IOException {
        return MAPPER.readTree(text(name));
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/live-protocol/" + name + ".json"));
    }
}
