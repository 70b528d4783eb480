package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a session is given of a channel, whenever it is ready. */
class SubscriptionTest {
    private static final Instant START = Instant.parse("2026-11-22T07:00:00Z");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Channel channel = new Channel(ViewKind.BOARD, Scope.FORCE, new Encoder(MAPPER));

    @Test
    void lp12ASessionThatWasNotReadyGetsTheNewestFrameAndNoQueue() {
        Subscription subscription = subscribe(4);
        tick(0);
        read(subscription);
        for (int tick = 1; tick <= 20; tick++) {
            tick(tick);
        }

        JsonNode message = read(subscription);

        assertThat(message.at("/from/position").asInt()).isZero();
        assertThat(message.at("/to/position").asInt()).isEqualTo(20);
        assertThat(message.at("/ops/0/value").asInt()).isEqualTo(20);
        assertThat(subscription.next()).isNull();
    }

    @Test
    void lp5ASessionGetsNoMoreFramesASecondThanItAskedFor() {
        Subscription subscription = subscribe(2);
        tick(0);
        read(subscription);

        tick(1);
        assertThat(subscription.next()).as("250 ms later").isNull();
        tick(2);
        assertThat(read(subscription).at("/to/position").asInt())
                .as("500 ms later")
                .isEqualTo(2);
    }

    private Subscription subscribe(int rate) {
        Subscription subscription = new Subscription(channel, rate, null, () -> {});
        channel.add(subscription);
        return subscription;
    }

    private void tick(int number) {
        Instant at = START.plus(Duration.ofMillis(250L * number));
        channel.stand(number, at, Map.of("open", number));
        channel.tell(at);
    }

    private static JsonNode read(Subscription subscription) {
        @Nullable Encoded message = subscription.next();
        return MAPPER.readTree(Objects.requireNonNull(message).text());
    }
}
