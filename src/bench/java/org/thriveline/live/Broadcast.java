package org.thriveline.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.support.MessageBuilder;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;

/** Hands every frame of some channels to a broker, as a patch from the one before. */
final class Broadcast {
    private final SimpMessagingTemplate broker;
    private final List<Subscription> subscriptions = new ArrayList<>();

    /** @param names of the channels, with semicolons between */
    Broadcast(Channels channels, SimpMessagingTemplate broker, String names) {
        this.broker = broker;
        for (String name : names.split(";", -1)) {
            int slash = name.indexOf('/');
            ViewKind kind =
                    ViewKind.of(slash < 0 ? name : name.substring(0, slash)).orElseThrow();
            Scope scope = Scope.of(slash < 0 ? null : name.substring(slash + 1));
            subscriptions.add(channels.subscribe(kind, scope, 4, null, this::send));
        }
    }

    private synchronized void send() {
        for (Subscription subscription : subscriptions) {
            @Nullable Encoded message = subscription.next();
            if (message != null) {
                String topic = "/topic/" + subscription.channel().name().replace('/', '.');
                broker.send(
                        topic,
                        MessageBuilder.withPayload(message.text().getBytes(UTF_8))
                                .build());
            }
        }
    }
}
