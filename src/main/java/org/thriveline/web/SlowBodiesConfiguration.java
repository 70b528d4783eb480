package org.thriveline.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thriveline.access.Turns;

/** Puts {@link SlowBodies} before everything else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SlowBodiesConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowBodies(
            @Value("${thriveline.bodies.each}") int each,
            @Value("${thriveline.bodies.all}") int all,
            @Value("${thriveline.bodies.patience}") Duration patience,
            @Value("${thriveline.bodies.bytes-per-second}") int bytesPerSecond) {
        return tomcat -> tomcat.addEngineValves(new SlowBodies(new Turns(each, all), patience, bytesPerSecond));
    }
}
