package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.config.Configuration;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Axon reports usage to its maker, but not where it sees a test on the stack: the application starts on a thread of its own
 * here, as in production, and every request for the way to another host is written down.
 */
class NoConnectionTest {
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final ProxySelector before = ProxySelector.getDefault();

    @TempDir
    Path data;

    @BeforeEach
    void listen() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri.toString());
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri + " failed");
            }
        });
    }

    @AfterEach
    void stopListening() {
        ProxySelector.setDefault(before);
    }

    @Test
    void nothingSpeaksToAnotherHostWhileTheServerStarts() {
        CompletableFuture<ConfigurableApplicationContext> started = new CompletableFuture<>();
        Thread.ofPlatform()
                .start(() -> started.complete(SpringApplication.run(
                        Thriveline.class,
                        "--thriveline.data=" + data,
                        "--server.port=0",
                        "--thriveline.password=secret")));

        try (ConfigurableApplicationContext context =
                started.orTimeout(1, TimeUnit.MINUTES).join()) {
            Configuration axon = context.getBean(Configuration.class);
            assertThat(axon.getComponent(UsagePropertyProvider.class).getDisabled())
                    .isTrue();
            Predicate<String> elsewhere = uri -> !uri.contains("localhost") && !uri.contains("127.0.0.1");
            assertThat(asked).noneMatch(elsewhere);
            assertThat(context.getBean(UsagePropertyProvider.class)).isInstanceOf(NoUsageReport.class);
        }
    }
}
