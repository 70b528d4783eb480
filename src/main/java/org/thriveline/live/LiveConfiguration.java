package org.thriveline.live;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.thriveline.access.AuditTrail;
import org.thriveline.access.EndedSessions;
import org.thriveline.demand.DemandTime;
import org.thriveline.history.LiveBoard;
import org.thriveline.history.PastBoard;
import tools.jackson.databind.json.JsonMapper;

@Configuration
@EnableWebSocket
@ConditionalOnWebApplication
class LiveConfiguration {
    @Bean
    Encoder liveEncoder(JsonMapper jsonMapper) {
        return new Encoder(jsonMapper);
    }

    @Bean
    Channels liveChannels(LiveBoard board, Encoder encoder, DemandTime clock) {
        return new Channels(board, encoder, clock);
    }

    @Bean
    Players players(PastBoard past, Encoder encoder, DemandTime clock) {
        return new Players(past, encoder, clock);
    }

    @Bean
    LiveSocket liveSocket(
            Channels channels,
            LiveBoard board,
            Players players,
            AuditTrail trail,
            DemandTime clock,
            Encoder encoder,
            @Value("${thriveline.live-patience:20s}") Duration patience) {
        Watching watching = new Watching(board);
        return new LiveSocket(
                channels,
                watching,
                new PlayDesk(players, watching, clock),
                new Consultations(trail),
                encoder,
                patience);
    }

    @Bean
    LiveConnector liveConnector(TomcatServerProperties properties) {
        return new LiveConnector(properties);
    }

    /** A longer message comes in parts. */
    @Bean
    ServletServerContainerFactoryBean liveContainer() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(LiveSocket.PART);
        container.setMaxBinaryMessageBufferSize(LiveSocket.PART);
        return container;
    }

    @Bean
    TimedSockets timedSockets(LiveSocket socket, EndedSessions ended, Clock clock) {
        return new TimedSockets(socket, ended, clock);
    }

    @Bean
    WebSocketConfigurer liveEndpoint(TimedSockets sockets) {
        return registry -> registry.addHandler(sockets, "/ws")
                .addInterceptors(new AskedFrom())
                .setHandshakeHandler(new PlainHandshake());
    }
}
