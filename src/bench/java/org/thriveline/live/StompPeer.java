package org.thriveline.live;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;
import org.thriveline.Thriveline;
import org.thriveline.demand.DemandTime;
import org.thriveline.history.LiveBoard;
import tools.jackson.databind.json.JsonMapper;

/** The peer: the same application, whose views Spring's simple broker sends out, the same bytes at the same ticks. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableWebSocketMessageBroker
@ComponentScan(
        basePackages = "org.thriveline",
        excludeFilters = {
            @Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {LiveConfiguration.class, Thriveline.class}),
            @Filter(type = FilterType.REGEX, pattern = ".*(Test|ServedWiring).*")
        })
public class StompPeer implements WebSocketMessageBrokerConfigurer {
    /** Takes the channels from {@code bench.channels}, with semicolons between. */
    public static void main(String[] args) {
        SpringApplication.run(StompPeer.class, args);
    }

    @Override
    public void registerStompEndpoints(StompEndpointRegistry registry) {
        registry.addEndpoint("/ws").setHandshakeHandler(new PlainHandshake());
    }

    @Override
    public void configureMessageBroker(MessageBrokerRegistry registry) {
        registry.enableSimpleBroker("/topic");
    }

    @Bean
    Encoder liveEncoder(JsonMapper jsonMapper) {
        return new Encoder(jsonMapper);
    }

    @Bean
    Channels liveChannels(LiveBoard board, Encoder encoder, DemandTime clock) {
        return new Channels(board, encoder, clock);
    }

    @Bean
    Broadcast broadcast(Channels channels, SimpMessagingTemplate broker) {
        return new Broadcast(channels, broker, System.getProperty("bench.channels", "board"));
    }
}
